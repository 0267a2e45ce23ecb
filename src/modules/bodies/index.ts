export { seatsSpeakingFor } from './overview/seats-for.route.tsx'
