import { randomBytes } from 'node:crypto'
import { addApiKey } from './access/apiKeys'
import { migrate } from './database/migrate'
import { openDatabase } from './database/openDatabase'
import { readSettings } from './readSettings'
import { isRole, ROLES } from './roles'

// Makes an API key, or a new secret for one: `npx tsx examples/server/addKey.ts <name> [role]`. Its secret is shown once.

const [name, role = 'admin'] = process.argv.slice(2)
if (!name || name.includes(':') || !isRole(role)) {
  console.error(`Give a name without a colon, and one of these roles: ${ROLES.join(', ')}.`)
  process.exitCode = 2
} else {
  const database = openDatabase(readSettings(process.env))
  const secret = randomBytes(32).toString('base64url')
  await migrate(database, (db) => addApiKey(db, name, secret, role, new Date()))
  await database.close()
  console.log(secret)
}
