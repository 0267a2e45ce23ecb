import type { Socket } from 'node:net'
import { deserialize, serialize } from 'node:v8'

/** Bytes that tell how long a message is, before it. */
const lengthBytes = 4

/** Sends a message to the other end; `sent` once it has left. */
export function sendMessage(socket: Socket, message: object, sent?: () => void): void {
  const bytes = serialize(message)
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32BE(bytes.length)
  socket.cork()
  socket.write(length)
  socket.write(bytes, sent)
  socket.uncork()
}

/** Hears each message of the other end, which must be one that is trusted. What cannot be read ends the talk. */
export function onMessage<Message>(socket: Socket, hear: (message: Message) => void): void {
  let held: Buffer[] = []
  let size = 0
  let wanted = lengthBytes
  let isLength = true
  socket.on('data', (chunk: Buffer) => {
    held.push(chunk)
    size += chunk.length
    while (size >= wanted) {
      const all = Buffer.concat(held)
      const part = all.subarray(0, wanted)
      held = [all.subarray(wanted)]
      size -= wanted
      wanted = isLength ? part.readUInt32BE() : lengthBytes
      isLength = !isLength
      if (!isLength) continue
      const message = read<Message>(part)
      if (message === null) return void socket.destroy()
      hear(message)
    }
  })
}

/** Null for what another version of Node has written, when it was changed under a house that runs. */
function read<Message>(bytes: Buffer): Message | null {
  try {
    return deserialize(bytes)
  } catch {
    return null
  }
}
