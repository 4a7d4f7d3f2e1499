/** A picture that was read, and can be printed. */
export interface SlipImage {
  /** PNG or JPEG. */
  file: Blob
  /** Width over height. */
  shape: number
}
