import { useCallback, useEffect, useState } from 'react'
import { hrefOf, type ListAddress, readAddress } from './listAddress'

/** Changes the address: as a step that Back undoes, or in place. */
export type Go = (change: Partial<ListAddress>, how?: 'push' | 'replace') => void

/** The address of the window as state; Back and Forward change it too. */
export function useAddress(): [ListAddress, Go] {
  const [address, setAddress] = useState(readAddress)
  useEffect(() => {
    const follow = (): void => setAddress(readAddress())
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  const go = useCallback<Go>((change, how = 'push') => {
    const next = { ...readAddress(), ...change }
    const state = { trail: next.trail }
    if (how === 'push') history.pushState(state, '', hrefOf(next))
    else history.replaceState(state, '', hrefOf(next))
    setAddress(next)
  }, [])
  return [address, go]
}
