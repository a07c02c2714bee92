import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { parseXml } from '../../../tests/builders/parseXml.ts';
import { anAssessment, everyRequirement } from '../../../tests/builders/index.ts';
import { exampleFacts } from '../../../tests/builders/ladder.ts';
import { assessmentOf, reportOf, securityExample } from '../../../tests/builders/reports.ts';
import type { Block, CoverBlock, Logo, ReportDocument } from '../reportDocument.ts';
import { packDocx } from './packDocx.ts';

const all = assessmentOf({
  maturity: anAssessment({ answers: everyRequirement().answered('most').butLevel(2, 'partial') }),
  security: securityExample('v1'),
  ladder: exampleFacts('e1'),
});

const logo: Logo = {
  format: 'png',
  width: 1,
  height: 1,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
};

const plainCover: CoverBlock = {
  kind: 'cover', product: '智梯', badge: '自评参考', title: '报告', subtitle: '副题', company: '某厂', warning: '尚未完成',
  facts: [{ label: '日期', value: '2026-11-24' }], notice: '不是证书',
};

describe('the Word file', { timeout: 60_000 }, () => {
  afterEach(() => {
    delete process.env['TZ'];
  });

  it('holds a heading as a heading of its level, so that Word finds it', async () => {
    const { body } = await drawn({ kind: 'heading', level: 1, text: '一、结论' }, { kind: 'heading', level: 2, text: '细节' });

    expect(paragraphs(body, 'Heading1')).toEqual(['一、结论']);
    expect(paragraphs(body, 'Heading2')).toEqual(['细节']);
  });

  it('has a table of contents as a field that lists parts and chapters, and asks nothing on opening', async () => {
    const { body, parts } = await drawn(
      { kind: 'contents', title: '目录' },
      { kind: 'part', name: '能力成熟度', basis: 'gbt39116@1.0.0' },
      { kind: 'heading', level: 1, text: '一、得分' },
    );

    expect(body.textContent).toContain('TOC \\h \\o "1-1" \\u');
    expect(paragraphs(body, 'TOC1')).toEqual(['TOC \\h \\o "1-1" \\u能力成熟度', '一、得分']);
    expect(parts.get('word/settings.xml')).not.toContain('updateFields');
  });

  it('begins a part in a section of its own with its editions at the foot', async () => {
    const { body, parts } = await drawn(
      { kind: 'paragraph', text: '前言', tone: 'body' },
      { kind: 'part', name: '能力成熟度', basis: 'gbt39116@1.0.0' },
      { kind: 'paragraph', text: '正文', tone: 'body' },
    );

    expect(elements(body, 'sectPr')).toHaveLength(2);
    expect([...parts].filter(([name]) => /^word\/footer\d/u.test(name)).map(([, xml]) => textOf(xml))).toEqual([
      '某厂\t第 PAGE / NUMPAGES 页全部版本',
      '某厂\t第 PAGE / NUMPAGES 页gbt39116@1.0.0',
    ]);
    expect(textOf(parts.get('word/header2.xml') ?? '')).toBe('报告\t能力成熟度');
  });

  it('puts a page break before the heading that follows it, and none at the beginning', async () => {
    const { body } = await drawn({ kind: 'pageBreak' }, { kind: 'heading', level: 1, text: '一' }, { kind: 'pageBreak' }, { kind: 'heading', level: 1, text: '二' });

    expect(elements(body, 'pageBreakBefore').map((mark) => mark.parentElement?.parentElement?.textContent)).toEqual(['二']);
  });

  it('says paragraphs, notes and lists word for word, a note as shaded paragraphs', async () => {
    const { body } = await drawn(
      { kind: 'paragraph', text: '第一行\n第二行', tone: 'strong' },
      { kind: 'note', tone: 'warning', title: '注意', paragraphs: ['甲', '乙'] },
      { kind: 'list', items: [{ mark: '1', lead: '先做', text: '这件' }] },
    );

    expect(paragraphs(body)).toEqual(['第一行第二行', '注意', '甲', '乙', '1\t先做  这件']);
    expect(elements(body, 'br')).toHaveLength(1);
    expect(elements(body, 'shd')).toHaveLength(3);
  });

  it('draws a table with a head that is repeated, rows that stay whole, groups and lines over the whole width', async () => {
    const { body } = await drawn({
      kind: 'table',
      rowAlign: 'top',
      columns: [{ head: '要求', share: 2, align: 'left' }, { head: '得分', share: 1, align: 'right' }],
      rows: [
        { kind: 'group', text: '人员', note: '2 条' },
        { kind: 'row', cells: [{ kind: 'titled', title: 'P1', text: '战略' }, { kind: 'score', text: '0.80', value: 0.8, isReached: true }], details: [{ label: '备注', text: '好' }] },
        { kind: 'row', cells: [{ kind: 'answer', text: '全部满足', mark: { kind: 'share', share: 1 } }, { kind: 'meter', text: '2.00 / 5', value: 2, ceiling: 5, maximum: 5 }], details: [] },
        { kind: 'row', cells: [{ kind: 'choices', labels: ['是', '否'] }, { kind: 'ruled', lines: [['签字']] }], details: [] },
        { kind: 'marker', text: '到这里达到' },
      ],
    });

    expect(rowsOf(body)).toEqual([
      ['要求', '得分'], ['人员  2 条'], ['P1战略', '0.80'], ['备注  好'], ['全部满足', '2.00 / 5'], ['☐ 是  ☐ 否', '签字 ____________'], ['到这里达到'],
    ]);
    expect(elements(body, 'tblHeader')).toHaveLength(1);
    expect(elements(body, 'cantSplit')).toHaveLength(7);
    expect(elements(body, 'gridSpan').map((span) => span.getAttribute('w:val'))).toEqual(['2', '2', '2']);
  });

  it('loses no number of a picture: figures, radar, bars, steps and tiles become tables', async () => {
    const { body } = await drawn(
      { kind: 'figures', figures: [{ label: '等级', value: '二级', detail: '规范级' }] },
      { kind: 'radar', isCompact: false, maximum: 5, legend: { value: '现有', ceiling: '上限', open: '未定' }, axes: [{ label: '战略', value: 2.9996, atLeast: 2, ceiling: 4 }, { label: '人员', value: null, atLeast: 1, ceiling: 5 }] },
      { kind: 'bars', threshold: { value: 0.8, label: '达到线 0.80' }, bars: [{ label: '一级', value: 0.9, text: '0.90', state: 'reached', stateText: '达到' }] },
      { kind: 'steps', ladders: [{ title: '2024 版', ground: '起点', steps: [{ label: '数字化车间', detail: '已到', state: 'standing' }, { label: '智能工厂', detail: '差 3 项', state: 'ahead' }] }] },
      { kind: 'tiles', groups: [{ label: '安全', tiles: [{ code: 'PA01', title: '管理', state: '符合', counts: '4·0·0', mark: { kind: 'open' } }] }] },
    );

    expect(rowsOf(body)).toEqual([
      ['等级二级规范级'],
      ['', '现有', '上限'], ['战略', '2.9996', '4'], ['人员', '≥ 1 · 未定', '5'],
      ['', '达到线 0.80', ''], ['一级', '0.90', '达到'],
      ['2024 版', ''], ['○ 智能工厂', '差 3 项'], ['● 数字化车间', '已到'], ['起点', ''],
      ['安全'], ['PA01 管理', '符合', '4·0·0'],
    ]);
  });

  it('takes the longest of several lengths, sets columns one below the other, and writes a code as text', async () => {
    const { body } = await drawn(
      { kind: 'fitting', lengths: [[{ kind: 'paragraph', text: '长', tone: 'body' }], [{ kind: 'paragraph', text: '短', tone: 'body' }]] },
      { kind: 'columns', columns: [{ share: 1, blocks: [{ kind: 'paragraph', text: '左', tone: 'body' }] }, { share: 1, blocks: [{ kind: 'paragraph', text: '右', tone: 'body' }] }] },
      { kind: 'code', label: '核验码', code: 'AB12', paragraphs: ['怎样用'], modules: [[true]] },
      { kind: 'missingCharacters', title: '缺字', text: '没有', comma: '、' },
    );

    expect(paragraphs(body)).toEqual(['长', '左', '右', '核验码  AB12', '怎样用']);
  });

  it('has a cover with the facts, and who made the report with their logo', async () => {
    const cover = { ...plainCover, preparedBy: { label: '编制单位', name: '某咨询公司', logo } };

    const { body, parts } = await drawn(cover);

    expect(paragraphs(body).filter((text) => text !== '')).toEqual(['智梯', '自评参考', '报告', '副题', '某厂', '尚未完成', '编制单位  某咨询公司', '日期', '2026-11-24', '不是证书']);
    expect(elements(body, 'drawing')).toHaveLength(1);
    expect([...parts.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  });

  it('says everything that the PDF is made of', async () => {
    const document = await reportOf(all);

    const { body } = await opened(document);

    const said = body.textContent.replace(/\s/gu, '');
    const lost = document.blocks.flatMap(textsOf).filter((text) => !said.includes(text.replace(/\s/gu, '')));
    expect(lost).toEqual([]);
  });

  it('the same document makes the same bytes, again and in any time zone', async () => {
    const document = await reportOf(all);
    const withLogo = { ...document, blocks: document.blocks.map((block) => (block.kind === 'cover' ? { ...block, preparedBy: { label: '编制单位', name: '甲', logo } } : block)) };

    const made: Buffer[] = [];
    for (const zone of ['Asia/Shanghai', 'America/New_York']) {
      process.env['TZ'] = zone;
      made.push(Buffer.from(await packDocx(withLogo)));
    }

    expect(made[0]?.equals(made[1] ?? Buffer.alloc(0))).toBe(true);
  });

  it('bears the date of the report alone, and is small', async () => {
    const bytes = await packDocx(await reportOf(all));

    const core = strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array());
    expect(core.match(/>[^<]*Z</gu)).toEqual(['>2026-11-24T00:00:00Z<', '>2026-11-24T00:00:00Z<']);
    expect(bytes.length).toBeLessThan(200_000);
  });
});

async function drawn(...blocks: readonly Block[]) {
  return opened({
    language: 'zh-CN', title: '报告：某厂', subject: '某厂', date: '2026-11-24', creator: 'Zhiti 1.0.0',
    running: { header: '报告', company: '某厂', basis: '全部版本', pageOfPages: '第 {page} / {pages} 页', continued: '续', ellipsis: '…' },
    blocks,
  });
}

async function opened(document: ReportDocument) {
  const parts = new Map(Object.entries(unzipSync(await packDocx(document))).map(([name, bytes]) => [name, strFromU8(bytes)]));
  return { parts, body: parseXml(parts.get('word/document.xml') ?? '') };
}

function textOf(xml: string): string {
  return said(parseXml(xml));
}

function elements(root: Element, name: string): readonly Element[] {
  return [...root.getElementsByTagName(`w:${name}`)];
}

/** The texts of the paragraphs, of one style where one is named; a tab is a tab. */
function paragraphs(root: Element, style?: string): readonly string[] {
  return elements(root, 'p')
    .filter((paragraph) => style === undefined || elements(paragraph, 'pStyle').some((mark) => mark.getAttribute('w:val') === style))
    .map(said)
    .map((text) => (style === 'TOC1' ? text.trim() : text))
    .filter((text) => text !== '');
}

function said(element: Element): string {
  if (element.tagName === 'w:tab' && element.parentElement?.tagName === 'w:r') return '\t';
  if (element.children.length === 0) return element.textContent;
  return [...element.children].map(said).join('');
}

function rowsOf(root: Element): readonly (readonly string[])[] {
  return elements(root, 'tr').map((row) => elements(row, 'tc').map(said));
}

/** Everything a block says in words, but what only pictures need. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null || ('kind' in value && value.kind === 'missingCharacters')) return [];
  if ('lengths' in value) return textsOf((value.lengths as readonly unknown[])[0]); // a block that fits
  return Object.entries(value).flatMap(([key, item]) => (silent.has(key) ? [] : textsOf(item)));
}

const silent = new Set(['kind', 'tone', 'align', 'rowAlign', 'state', 'mark', 'value', 'modules', 'basis', 'open']);
