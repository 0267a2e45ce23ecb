import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { defaultDataFolder } from './data-folder.ts'
import { UserError } from './user-error.ts'

/**
 * What the house signs with, so that nobody who reaches the database alone can say what the house has said. The key lies in a
 * file of its own and never in the database.
 */
export type SigningKey = {
  /** The signature of a text (Ed25519, RFC 8032), as base64url. */
  sign(text: string): string
  isOurs(text: string, signature: string): boolean
  /** Tells keys apart: the first of the SHA-256 of the public key. */
  name: string
}

/** Where the key of a house lies, unless a setting says otherwise: beside the data, under a name that is not data. */
export const signingKeyPath = (setting: string | null, dataDir: string | undefined): string =>
  resolve(setting ?? `${dataDir ?? defaultDataFolder()}/.signing-key.pem`)

/** The key in the file, made where there is none; of two who make it at once, the first. */
export function openSigningKey(path: string): SigningKey {
  return findSigningKey(path) ?? madeKey(path)
}

/** The key in the file, null where there is none. Throws a UserError for a file that holds no such key. */
export function findSigningKey(path: string): SigningKey | null {
  const pem = readKey(path)
  return pem === null ? null : keyOf(pem, path)
}

/** A key that lasts as long as whoever has it. */
export function passingKey(): SigningKey {
  return withKey(generateKeyPairSync('ed25519').privateKey)
}

function madeKey(path: string): SigningKey {
  const { privateKey } = generateKeyPairSync('ed25519')
  const draft = `${path}.${process.pid}`
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
    try {
      linkSync(draft, path)
    } finally {
      rmSync(draft, { force: true })
    }
  } catch (error) {
    const found = findSigningKey(path)
    if (found !== null) return found
    throw new UserError(
      `Får ikke skrevet nøkkelen som journalens lås signeres med, til ${path} (${codeOf(error)}): gi skriverett der, eller velg et annet sted med GODFOT_SIGNING_KEY.`,
    )
  }
  return withKey(privateKey)
}

function readKey(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw new UserError(
      `Får ikke lest nøkkelen ${path} (${codeOf(error)}): gi leserett, eller velg en annen med GODFOT_SIGNING_KEY.`,
    )
  }
}

function keyOf(pem: string, path: string): SigningKey {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return withKey(key)
  } catch {}
  throw new UserError(
    `${path} er ingen Ed25519-nøkkel i PEM-form: legg tilbake den som var der, eller velg en annen med GODFOT_SIGNING_KEY.`,
  )
}

function withKey(key: KeyObject): SigningKey {
  const publicKey = createPublicKey(key)
  const written = publicKey.export({ type: 'spki', format: 'der' })
  return {
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64url'),
    isOurs: (text, signature) => {
      const bytes = Buffer.from(signature, 'base64url')
      return (
        bytes.toString('base64url') === signature &&
        verify(null, Buffer.from(text), publicKey, bytes)
      )
    },
    name: createHash('sha256').update(written).digest('base64url').slice(0, 8),
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'ukjent feil'
