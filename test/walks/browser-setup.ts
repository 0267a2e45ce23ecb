import { bringChromium } from '../chromium.ts'

/** Unpacks the browser once before the walks ask for it. Where it cannot be had, each of them says so, and the rest runs. */
export default async function setUp(): Promise<void> {
  await bringChromium().catch(() => {})
}
