/** Eight groups of divisions by which firms are counted (SPEC D4): coarse enough that a firm is seldom alone in one. */
export const sectors = ['food', 'light', 'chemicals', 'pharmaceuticals', 'materials', 'equipment', 'vehicles', 'electronics'] as const;
export type Sector = (typeof sectors)[number];

const divisions: Readonly<Record<Sector, readonly string[]>> = {
  food: ['13', '14', '15', '16'],
  light: ['17', '18', '19', '20', '21', '22', '23', '24', '41'],
  chemicals: ['25', '26', '28', '29'],
  pharmaceuticals: ['27'],
  materials: ['30', '31', '32', '33', '42'],
  equipment: ['34', '35', '38', '40', '43'],
  vehicles: ['36', '37'],
  electronics: ['39'],
};

/**
 * The sector of an industry code, null when it is no manufacturing code.
 *
 * @param code two to four digits of GB/T 4754-2017, division first
 * @source a grouping of our own (policy)
 */
export function sectorOf(code: string): Sector | null {
  return sectors.find((sector) => divisions[sector].includes(code.slice(0, 2))) ?? null;
}
