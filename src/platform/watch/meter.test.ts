import { expect, it } from 'vitest'
import { openMeter } from './meter.ts'

it('Svarene telles etter mønsteret i adressen og slags svar, og tida i klasser', () => {
  const meter = openMeter()
  meter.count({ method: 'GET', route: '/:community/avtaler', status: 200, ms: 4 })
  meter.count({ method: 'GET', route: '/:community/avtaler', status: 204, ms: 40 })
  meter.count({ method: 'GET', route: '/:community/avtaler', status: 404, ms: 20_000 })
  const told = meter.tell()
  const lines = [
    'godfot_http_requests_total{method="GET",route="/:community/avtaler",status="2xx"} 2',
    'godfot_http_requests_total{method="GET",route="/:community/avtaler",status="4xx"} 1',
    'godfot_http_request_duration_seconds_bucket{method="GET",le="0.005"} 1',
    'godfot_http_request_duration_seconds_bucket{method="GET",le="0.05"} 2',
    'godfot_http_request_duration_seconds_bucket{method="GET",le="10"} 2',
    'godfot_http_request_duration_seconds_bucket{method="GET",le="+Inf"} 3',
    'godfot_http_request_duration_seconds_count{method="GET"} 3',
  ]
  for (const line of lines) expect(told.split('\n')).toContain(line)
  expect(told).toContain('# TYPE godfot_http_request_duration_seconds histogram')
})
