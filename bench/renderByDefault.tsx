import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import type { Order } from '../src/core'

/** The same rows as a packing slip's, left to the PDF engine to lay out and to break into pages. */
export async function renderByDefault({ lines }: Order): Promise<Uint8Array> {
  return await renderToBuffer(
    <Document>
      <Page size="A4" style={{ padding: 51, fontSize: 10 }}>
        <View fixed style={{ flexDirection: 'row' }}>
          <Text style={{ width: 100 }}>Reference</Text>
          <Text style={{ flexGrow: 1 }}>Product</Text>
          <Text>Quantity</Text>
        </View>
        {lines.map(({ key, reference, name, quantity }) => (
          <View key={key} wrap={false} style={{ flexDirection: 'row', paddingVertical: 7, borderBottomWidth: 0.5 }}>
            <Text style={{ width: 100 }}>{reference}</Text>
            <Text style={{ width: 320 }}>{name}</Text>
            <Text style={{ width: 60, textAlign: 'right' }}>{quantity}</Text>
          </View>
        ))}
        <Text fixed render={({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages}`} />
      </Page>
    </Document>,
  )
}
