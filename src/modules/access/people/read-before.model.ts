/** A person's address as a form that was opened over it knows it. */
export type AddressRead = { name: string; email: string }

/** A mail that is sent again: to whom, and what became of it. */
export type MailRead = { mail: AddressRead & { id: string; state: string } } | null

/** A role that is ended, and who holds it. */
export type RoleRead = { holder: AddressRead & { id: string } } | null

export type PersonRead = { person: AddressRead } | null

/** Where answers to the community's mails go. */
export type ReplyRead = { reply: string | null }
