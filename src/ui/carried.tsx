/** What was typed, carried on by the page that shows what it comes to before it is confirmed. */
export const Carried = (props: { typed: Iterable<readonly [name: string, value: string]> }) => (
  <>
    {[...props.typed].map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)
