/** A row of pictures that belong together. */
export interface SheetRow {
  title: string
  cells: readonly { file: string; width: number }[]
}

/** A page of pictures, a head over each column; each leads to the picture in its own size. */
export function makeSheet(heads: readonly string[], rows: readonly SheetRow[]): string {
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('')
  const body = rows.map(({ title, cells }) => {
    const pictures = cells.map(
      ({ file, width }) => `<td><a href="${file}"><img src="${file}" width="${width}"></a></td>`,
    )
    return `<tr><th colspan="${heads.length}">${title}</th></tr><tr>${pictures.join('')}</tr>`
  })
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 12px; font: 16px sans-serif }
th { padding-block: 12px 4px; text-align: start; font-weight: 600 }
td { padding-inline-end: 12px; vertical-align: top }
img { display: block; border: 1px solid #bbb }
</style><table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>
`
}
