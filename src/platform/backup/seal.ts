/*
 * A backup ends with an empty part that says in its comment what all before it hashes to. Every program that unpacks gzip
 * takes it for nothing, and no byte of the file can be another without the seal telling it.
 */

const opening = Buffer.from('1f8b08100000000000ff', 'hex')
/** The end of the comment, no content, and the checks of that. */
const closing = Buffer.from('0003000000000000000000', 'hex')
const label = 'sha256:'

export const sealOf = (sha256: string): Buffer =>
  Buffer.concat([opening, Buffer.from(`${label}${sha256}`), closing])

export const sealLength = opening.length + label.length + 64 + closing.length
