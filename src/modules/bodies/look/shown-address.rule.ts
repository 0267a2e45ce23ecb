/** What a body does is shown to all who can see it; where to write to somebody is for the community alone. */
export const addressIn = (text: string | null | undefined): 'address-shown-to-all' | null =>
  text && /\S@\S+\.\S/.test(text) ? 'address-shown-to-all' : null
