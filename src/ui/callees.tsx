/** Somebody to call: `what` they are, and `tel` as it is dialled. */
export type ToCall = { name: string | null; what: string; phone: string; tel: string }

/** Those who can be called about something, each by name or by what they are. */
export const Callees = ({ callees }: { callees: readonly ToCall[] }) => (
  <>
    {callees.map(({ name, what, phone, tel }) => (
      <div>
        {name ?? what} <a href={`tel:${tel}`}>{phone}</a>
        {name !== null && (
          <div>
            <small>{what}</small>
          </div>
        )}
      </div>
    ))}
  </>
)
