import { raw } from 'hono/html'

/** A picture that never changes, written out once and set into every page as it is. */
export const drawn = (picture: { toString(): string | Promise<string> }) => raw(String(picture))
