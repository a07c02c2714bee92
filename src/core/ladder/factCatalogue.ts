/** A fact as the assessment file may hold it: a flag, a number in bounds, or one of an ordered list. */
export type FactForm =
  | { readonly id: string; readonly group: FactGroup; readonly kind: 'flag' }
  | { readonly id: string; readonly group: FactGroup; readonly kind: 'number' | 'count'; readonly minimum: number; readonly maximum: number }
  | { readonly id: string; readonly group: FactGroup; readonly kind: 'choice'; readonly options: readonly string[] };

/** Where a fact lies in the file: in a workshop, in `ent`, `fac` or `ff`, or among the declared maturity results. */
export type FactGroup = 'ws' | 'ent' | 'fac' | 'ff' | 'declared';

/** The place among its peers that a firm claims in the national gradient, lowest first. */
export const peerPositions = ['below-average', 'above-province-average', 'province', 'china', 'world'] as const;

/** The grades of the national gradient 基础级, 先进级, 卓越级, 领航级 as titles, lowest first. */
export const nationalTitles = ['nat-basic', 'nat-advanced', 'nat-excellent', 'nat-leading'] as const;

/** Every title that can be recorded as held (SPEC L8). */
export const ladderTitles = [
  'cq-digital-workshop', 'cq-smart-factory', 'cq-future-factory', ...nationalTitles, '5g-factory', 'green-factory',
] as const;

/**
 * Every fact the file format knows (SPEC L1). One set serves all editions; each edition names the ones
 * it needs, with the same kind and bounds, which lint compares. Percentages are 0…100 unless a change
 * against before can be negative or exceed it, scores 0…5.
 */
export const factCatalogue: readonly FactForm[] = [
  ...flags('ws', [
    'entity_ok', 'net_machining', 'net_inspection', 'net_logistics', 'mes', 'mes_plan', 'mes_process', 'mes_wh',
    'int_erp', 'int_plm', 'quality', 'eq_mgmt', 'visual',
  ]),
  percent('ws', 'digital_equip_pct'),
  percent('ws', 'upload_pct'),
  ...flags('ent', ['no_accident', 'above_scale', 'clean_record']),
  { id: 'ent.peer_position', group: 'ent', kind: 'choice', options: peerPositions },
  ...flags('fac', [
    'rd_tool_used', 'design_km', 'erp_loop', 'complete_machine', 'remote_service', 'integrated', 'kpi_recorded', 'secure',
    'org', 'scene_ops',
  ]),
  percent('fac', 'digital_equip_pct'),
  percent('fac', 'rd_tool_pct'),
  { id: 'fac.cost_down_pct', group: 'fac', kind: 'number', minimum: -100, maximum: 100 },
  { id: 'fac.eff_up_pct', group: 'fac', kind: 'number', minimum: -100, maximum: 1000 },
  ...flags('ff', [
    'mode_change', 'fiveg', 'new_mode', 'chain_leader', 'chain_network', 'chain_platform', 'green', 'energy_platform',
    'energy_capture', 'carbon', 'sim3d', 'green_product', 'low_carbon', 'basic24', 'project_done', 'documented', 'network',
    'compute', 'iiot', 'brain', 'open_api', 'common_std', 'digital_sc', 'industry_brain', 'export_cap', 'cluster_data',
  ]),
  count('new_tech_count', 4),
  count('innov_scenes', 1000),
  count('partners', 100_000),
  count('ai_areas', 6),
  count('ai_scenes', 1000),
  percent('ff', 'ai_scene_pct'),
  count('eco_modes', 4),
  { id: 'ent.cmmm_done', group: 'declared', kind: 'flag' },
  score('ent.cmmm_score'),
  score('sub.process_design'),
  score('sub.planning'),
  score('sub.production'),
  score('sub.warehouse'),
  score('sub.quality'),
  score('sub.equipment_mgmt'),
  score('sub.supply_chain'),
];

const formsById: ReadonlyMap<string, FactForm> = new Map(factCatalogue.map((form) => [form.id, form]));

/** The form of a fact by its id, such as `ws.upload_pct`; undefined when the file format does not know it. */
export function factForm(id: string): FactForm | undefined {
  return formsById.get(id);
}

/** Whether a value has the kind of a fact and lies in its bounds, both included (SPEC L1). */
export function fitsForm(form: FactForm, value: unknown): boolean {
  switch (form.kind) {
    case 'flag':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && form.options.includes(value);
    case 'count':
      return isWithin(form, value) && Number.isInteger(value);
    case 'number':
      return isWithin(form, value);
  }
}

function isWithin(bounds: { readonly minimum: number; readonly maximum: number }, value: unknown): boolean {
  return typeof value === 'number' && value >= bounds.minimum && value <= bounds.maximum;
}

function flags(group: FactGroup, names: readonly string[]): readonly FactForm[] {
  return names.map((name) => ({ id: `${group}.${name}`, group, kind: 'flag' }));
}

function percent(group: FactGroup, name: string): FactForm {
  return { id: `${group}.${name}`, group, kind: 'number', minimum: 0, maximum: 100 };
}

function count(name: string, maximum: number): FactForm {
  return { id: `ff.${name}`, group: 'ff', kind: 'count', minimum: 0, maximum };
}

function score(id: string): FactForm {
  return { id, group: 'declared', kind: 'number', minimum: 0, maximum: 5 };
}
