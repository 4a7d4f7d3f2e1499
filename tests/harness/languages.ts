import { ar } from '../../src/text/locales/ar'
import { da } from '../../src/text/locales/da'
import { de } from '../../src/text/locales/de'
import { en } from '../../src/text/locales/en'
import { es } from '../../src/text/locales/es'
import { fi } from '../../src/text/locales/fi'
import { fr } from '../../src/text/locales/fr'
import { it } from '../../src/text/locales/it'
import { nb } from '../../src/text/locales/nb'
import { nl } from '../../src/text/locales/nl'
import { pl } from '../../src/text/locales/pl'
import { sv } from '../../src/text/locales/sv'
import type { Messages } from '../../src/text/messages'

/** Every language of the drawer, by its code. */
export const languages: Record<string, Messages> = { en, sv, da, nb, fi, de, nl, fr, es, it, pl, ar }
