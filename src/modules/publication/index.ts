export { frontRoutes } from './front.route.tsx'
export { termRoutes } from './terms.route.tsx'
