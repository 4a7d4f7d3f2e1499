import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { button, drawer, openDrawer } from '../harness/drawer'
import { anOrder } from '../harness/orders'

it('Words that the host puts in place of ours are text, whatever they hold', async () => {
  const evil = '<b onclick=alert(1)>Debit</b> {unknown}'
  await openDrawer(anOrder(), {
    messages: {
      'action.capture': evil,
      'header.title': '<i>{reference}</i>',
      'header.tabDetails': '<script>1</script>',
      'status.authorized': 7 as never,
      'not.a.key': 'x' as never,
    } as never,
  })
  expect(button(evil)).toBeVisible()
  expect(screen.getByRole('tab', { name: '<script>1</script>' })).toBeVisible()
  expect(drawer()).toHaveAccessibleName('<i>order-1</i>')
  expect(drawer().querySelectorAll('b, i, script')).toHaveLength(0)
  expect(drawer()).toHaveTextContent('Authorized')
})
