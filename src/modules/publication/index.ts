export { frontRoutes } from './front.route.tsx'
export { municipalityParts } from './municipality-parts.route.tsx'
export { termRoutes } from './terms.route.tsx'
