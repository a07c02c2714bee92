/** 大型, 中型, 小型, 微型 (SPEC C2). */
export type SizeClass = 'large' | 'medium' | 'small' | 'micro';

/** The rule that {@link sizeClass} applies; files and reports name it. */
export const sizeRule = '2011-300/2017-213';

/**
 * The statistical size class of an industrial company (SPEC C2): both bounds of a class must be met,
 * otherwise the next lower class holds.
 *
 * @param employees number of people employed, ≥ 0
 * @param revenue yearly operating revenue in 万元 (10,000 CNY), ≥ 0
 * @source 工信部联企业〔2011〕300号; 统计上大中小微型企业划分办法（2017）, industry
 */
export function sizeClass(employees: number, revenue: number): SizeClass {
  if (employees >= 1000 && revenue >= 40000) return 'large';
  if (employees >= 300 && revenue >= 2000) return 'medium';
  if (employees >= 20 && revenue >= 300) return 'small';
  return 'micro';
}
