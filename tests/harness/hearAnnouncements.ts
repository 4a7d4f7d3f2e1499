/** Something that was spoken, and how urgently. */
export interface Announcement {
  politeness: string
  text: string
}

/**
 * Hears the live regions of the page as a screen reader does: only what is put into a region that was there before.
 * Gives what was spoken so far; call `stop` when done.
 */
export function hearAnnouncements(): { said: () => Announcement[]; stop: () => void } {
  const heard: Announcement[] = []
  const take = (records: MutationRecord[]): void => {
    for (const { target, addedNodes } of records) {
      const region =
        target instanceof Element ? target.closest('[aria-live]') : target.parentElement?.closest('[aria-live]')
      if (!region) continue
      const text = [...addedNodes].map((node) => node.textContent ?? '').join(' ')
      if (text.trim() !== '') heard.push({ politeness: region.getAttribute('aria-live') ?? '', text: plain(text) })
    }
  }
  const observer = new MutationObserver(take)
  observer.observe(document, { subtree: true, childList: true, characterData: true })
  return {
    said: () => {
      take(observer.takeRecords())
      return heard
    },
    stop: () => observer.disconnect(),
  }
}

/** Text with plain spaces: amounts hold some that do not break. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
