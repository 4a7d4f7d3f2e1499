import { fireEvent, render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SafeImage } from '../../src/primitives/SafeImage'
import { safeHref } from '../../src/primitives/safeHref'
import { SafeLink } from '../../src/primitives/SafeLink'

const HOSTILE = [
  'javascript:alert(1)',
  'JaVa\nScript:alert(1)',
  '\u0001javascript:alert(1)',
  ' \tjavascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://shop.example/1',
  'file:///etc/passwd',
  'intent://scan/#Intent;end',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https:evil.example',
  'https:///evil.example',
  'http://',
  'mailto:a@b.example?bcc=x@y.example',
  'tel:*#06#',
  '',
  '   ',
]

describe('An address that came from data', () => {
  it.each(HOSTILE)('leaves plain text when it may not be followed: %j', (href) => {
    render(<SafeLink href={href}>STL-2026-1119-04</SafeLink>)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('STL-2026-1119-04')).not.toHaveAttribute('href')
  })

  it.each([
    'https://track.example/3734?x=1#top',
    'http://localhost:3000/orders/1',
    '/settlements/STL-1',
    './logs',
    '../orders',
    '?event=evt_1',
    '#details',
    'mailto:elin+test@shop.example',
    'mailto:elin%2Btest@shop.example',
    'tel:+46701740635',
  ])('is a link when it may: %s', (href) => {
    render(<SafeLink href={href}>there</SafeLink>)
    expect(screen.getByRole('link', { name: 'there' })).toHaveAttribute('href', href)
  })

  it('never leads to another scheme or off this site unseen, whatever it is', () => {
    const pieces = fc.constantFrom(
      'java',
      'script',
      ':',
      '/',
      '\\',
      '\n',
      '\t',
      ' ',
      '\u0000',
      'data',
      'https',
      '@',
      '?',
      '#',
      'a.b',
      '%0a',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
        ),
        (href) => {
          const safe = safeHref(href)
          if (safe === undefined) return
          const url = new URL(safe, 'https://here.example/orders/1')
          expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(url.protocol)
          if (!/^[a-z]+:/i.test(safe)) expect(url.origin).toBe('https://here.example')
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('opens a foreign page in a new tab without a way back, and says so', () => {
    render(
      <SafeLink href="https://track.example/1" external newTabText="(opens in a new tab)">
        Track
      </SafeLink>,
    )
    const link = screen.getByRole('link', { name: 'Track (opens in a new tab)' })
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  })
})

describe('A picture that came from data', () => {
  const PIXEL = 'data:image/png;base64,iVBORw0KGgo='

  it.each([
    ...HOSTILE,
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'http://tracker.example/a.png',
    'mailto:a@b.example',
  ])('shows its glyph when the source is not to be trusted: %j', (src) => {
    const { container } = render(<SafeImage src={src} fallback="box" />)
    expect(container.querySelector('img')).toBeNull()
    expect(container.querySelector('.od-thumb[data-glyph] .od-icon')).not.toBeNull()
  })

  it.each(['https://shop.example/mug.png', '/mug.png', `${location.origin}/mug.png`, PIXEL])(
    'loads late, silently and without telling where from: %s',
    (src) => {
      const { container } = render(<SafeImage src={src} fallback="box" />)
      const picture = container.querySelector('img')
      expect(picture).toHaveAttribute('src', src)
      expect(picture).toHaveAttribute('alt', '')
      expect(picture).toHaveAttribute('loading', 'lazy')
      expect(picture).toHaveAttribute('referrerpolicy', 'no-referrer')
    },
  )

  it('gives way to its glyph when it cannot be loaded, and comes back with another source', () => {
    const { container, rerender } = render(<SafeImage src="/gone.png" fallback="box" />)
    fireEvent.error(container.querySelector('img') as HTMLImageElement)
    expect(container.querySelector('img')).toBeNull()
    rerender(<SafeImage src="/mug.png" fallback="box" />)
    expect(container.querySelector('img')).toHaveAttribute('src', '/mug.png')
  })
})
