import { useEffect, useLayoutEffect } from 'react'

/** An effect that has run before the person sees anything; on a server, where none runs, React warns of the other. */
export const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect
