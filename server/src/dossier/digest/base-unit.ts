import type { Amount } from '../../recognize/mention';

/** Units that are others, so and so many: `41 t` is 41,000 kg. Those of the other system are exact by definition (international yard and pound, 1959; US gallon). */
const BASE: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  t: ['kg', 1000], g: ['kg', 1e-3], mg: ['kg', 1e-6], 'µg': ['kg', 1e-9], ng: ['kg', 1e-12], lb: ['kg', 0.45359237], oz: ['kg', 0.028349523], pfund: ['kg', 0.5],
  km: ['m', 1000], cm: ['m', 0.01], mm: ['m', 1e-3], mi: ['m', 1609.344], sm: ['m', 1852], ft: ['m', 0.3048], yd: ['m', 0.9144], in: ['m', 0.0254],
  ha: ['m²', 1e4], 'km²': ['m²', 1e6], acre: ['m²', 4046.8564], 'mi²': ['m²', 2589988.1], 'ft²': ['m²', 0.09290304],
  gal: ['l', 3.7854118], hl: ['l', 100], 'm³': ['l', 1000], mph: ['km/h', 1.609344],
  kW: ['W', 1e3], MW: ['W', 1e6], GW: ['W', 1e9], kWh: ['Wh', 1e3], MWh: ['Wh', 1e6], GWh: ['Wh', 1e9], TWh: ['Wh', 1e12],
};

/** Digits a figure keeps in the unit of the other system: those of the factor would pass for its own. */
const KEPT_DIGITS = 4;

/** A figure in the unit it is compared in; of a unit that has none other, as it is. */
export function inBaseUnit(value: Amount, unit: string): { value: Amount; unit: string } {
  const base = BASE[unit];
  if (!base) return { value, unit };
  const digits = Number.isInteger(Math.log10(base[1])) ? 12 : KEPT_DIGITS;
  const times = (n: number | undefined): number | undefined => (n === undefined ? undefined : Number((n * base[1]).toPrecision(digits)));
  return { value: { ...value, min: times(value.min), max: times(value.max), step: times(value.step) }, unit: base[0] };
}
