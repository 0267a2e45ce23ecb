export { termRoutes } from './terms.route.tsx'
