const MINUTE = 60_000
const DAY = 1440 * MINUTE

/** Times of a demo, told from its present. */
export interface DemoTimes {
  /** At an hour (UTC) of a day so many days ago; a negative number is ahead. */
  day(daysAgo: number, hour: string): Date
  /** So many minutes from now; negative is ago. */
  minutes(fromNow: number): Date
}

/** Times told from the given present. */
export function createDemoTimes(now: Date): DemoTimes {
  const present = Number.isNaN(now.getTime()) ? Date.now() : now.getTime()
  return {
    day: (daysAgo, hour) => new Date(`${new Date(present - daysAgo * DAY).toISOString().slice(0, 10)}T${hour}:00Z`),
    minutes: (fromNow) => new Date(present + fromNow * MINUTE),
  }
}

/** So many days after. */
export function daysAfter(time: Date, days: number): Date {
  return new Date(time.getTime() + days * DAY)
}
