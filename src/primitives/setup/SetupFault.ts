/** Something that is wrong with how the drawer was put into a page. */
export interface SetupFault {
  /** Each code is told once a page. */
  code: string
  /** What happened, what it means and what to do. */
  text: string
}
