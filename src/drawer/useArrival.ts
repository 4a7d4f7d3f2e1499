import { useEffect, useRef } from 'react'
import { orderTitle } from '../display/orderTitle'
import { usePanel } from '../display/PanelContext'
import { useText } from '../display/useText'
import { useOrder } from '../state/useOrder'
import type { Neighbours } from './useNeighbours'

/** Says which order has come, where a person went to a neighbour; what was said of the one before is taken back. */
export function useArrival(orderId: string, neighbours: Neighbours | undefined): void {
  const { announce } = usePanel()
  const text = useText()
  const { snapshot } = useOrder()
  const shown = useRef(orderId)
  useEffect(() => {
    if (shown.current === orderId) return
    shown.current = orderId
    announce('')
    announce('', 'assertive')
  }, [orderId, announce])
  const hasCome = snapshot.phase === 'ready' && neighbours?.awaited === orderId
  const reference = hasCome ? orderTitle(snapshot.order, orderId) : ''
  const news = reference && [text.t('header.title', { reference }), neighbours?.place].filter(Boolean).join(', ')
  const told = useRef('')
  useEffect(() => {
    if (hasCome && told.current !== orderId) announce(news)
    told.current = hasCome ? orderId : ''
  }, [hasCome, orderId, news, announce])
}
