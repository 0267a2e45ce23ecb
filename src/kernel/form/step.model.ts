/** What a form that is seen before it is done is sent for: to be seen, to be done, or to be filled in further. */
export const steps = ['preview', 'confirm', 'change'] as const
export type Step = (typeof steps)[number]

/** The field that says so; a form without it is sent to be seen. */
export const stepField = '_steg'
