/** What a telephone is rung by: without the spaces. */
export const dialled = (phone: string): string => phone.replace(/[^\d+]/g, '')
