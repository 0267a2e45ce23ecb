import { BlockList, isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { UserError } from './user-error.ts'

/** The header in which the web servers before us tell who asked them. */
export type ForwardingHeader = 'x-forwarded-for' | 'forwarded'

/** The web servers whose word we take for who asked; with none, whoever is connected is who asks. */
export type TrustedProxies = { networks: BlockList; header: ForwardingHeader }

/** More web servers than this do not stand in a row. */
const mostHops = 16

/** Who asks, counted narrowly (an IPv4 address, an IPv6 /64) and widely (a /24, a /48). */
export type Networks = { narrow: string; wide: string }

/**
 * The address of whoever asks. What the header says is read from its end, and only as far as those who wrote it are
 * trusted; what is no address is nobody's word. Null where the connection has none.
 */
export function askingAddress(
  connected: string | undefined,
  headers: { get(name: string): string | null },
  { networks, header }: TrustedProxies,
): string | null {
  let asking = plainAddress(connected ?? '')
  const told = headers.get(header) ?? ''
  const hops = header === 'forwarded' ? forwardedFor(told) : told.split(',')
  for (const hop of hops.reverse().slice(0, mostHops)) {
    if (asking === null || !isTrusted(networks, asking)) return asking
    const next = plainAddress(hop)
    if (next === null) return asking
    asking = next
  }
  return asking
}

/** The networks that an address counts as part of. */
export function networksOf(address: string | null): Networks {
  if (address === null) return { narrow: 'unknown', wide: 'unknown' }
  const bytes = ipaddr.parse(address).toByteArray()
  const first = (count: number) => `${bytes.length}:${bytes.slice(0, count).join('.')}`
  return bytes.length === 4
    ? { narrow: first(4), wide: first(3) }
    : { narrow: first(8), wide: first(6) }
}

/** An address as it is always written: without brackets, port and zone, and IPv4 as IPv4. Null where it is none. */
export function plainAddress(text: string): string | null {
  const trimmed = text.trim()
  const bare =
    /^\[([^\]]*)\](?::\d{1,5})?$/.exec(trimmed)?.[1] ??
    /^([\d.]+):\d{1,5}$/.exec(trimmed)?.[1] ??
    trimmed
  const [address = ''] = bare.split('%')
  return isIP(address) === 0 ? null : ipaddr.process(address).toString()
}

/** Reads a list of addresses and networks, `10.0.0.0/8, ::1`. Throws a UserError that names what is none. */
export function readTrustedProxies(list = '', header = ''): TrustedProxies {
  const networks = new BlockList()
  for (const written of list.split(/[\s,]+/).filter((each) => each !== '')) trust(networks, written)
  return { networks, header: forwardingHeader(header) }
}

function trust(networks: BlockList, written: string): void {
  const [start = '', bits] = written.split('/')
  const address = isIP(start) === 0 ? null : plainAddress(start)
  const longest = address !== null && isIP(address) === 4 ? 32 : 128
  const length = bits === undefined ? longest : Number(bits)
  const isLength = bits === undefined || (/^\d{1,3}$/.test(bits) && length > 0 && length <= longest)
  if (address === null || !isLength || written.split('/').length > 2) {
    throw new UserError(
      `GODFOT_TRUSTED_PROXIES har «${written}», som ikke er en adresse eller et nett: skriv dem med komma mellom, som 127.0.0.1, 10.0.0.0/8.`,
    )
  }
  networks.addSubnet(address, length, familyOf(address))
}

function forwardingHeader(text: string): ForwardingHeader {
  const header = text.toLowerCase()
  if (header === '' || header === 'x-forwarded-for') return 'x-forwarded-for'
  if (header === 'forwarded') return 'forwarded'
  throw new UserError(
    `GODFOT_FORWARDED_HEADER kan være x-forwarded-for eller forwarded, ikke «${text}».`,
  )
}

const familyOf = (address: string) => (isIP(address) === 4 ? 'ipv4' : 'ipv6')

const isTrusted = (networks: BlockList, address: string): boolean =>
  networks.check(address, familyOf(address))

/** The `for` of each element of a Forwarded header (RFC 7239), in order; empty where it has none. */
function forwardedFor(header: string): string[] {
  const elements = header.match(/(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/g) ?? []
  return elements.map((element) => /(?:^|;)\s*for="?([^";,\s]+)/i.exec(element)?.[1] ?? '')
}
