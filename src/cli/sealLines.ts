import type { CampaignFault, Projection, Refusal } from '../core/disclosure/index.ts';
import { singleLine } from './singleLine.ts';

export type CampaignFileFault = CampaignFault | { readonly type: 'unreadable' };

/** One line about a campaign file that cannot be used, in both languages: where, what is wrong, what to do. */
export function campaignFaultLine(file: string, fault: CampaignFileFault): string {
  return singleLine(`${file}：${campaignFault(fault)}`);
}

/** One line about why nothing is sealed. */
export function refusalLine(file: string, campaign: string, refusal: Refusal): string {
  return singleLine(refusalIn(file, campaign, refusal));
}

/** One line that a coarser level was taken (SPEC D6). */
export function steppedDownLine(file: string, { from, to, firms }: NonNullable<Projection['steppedDown']>): string {
  const [chinese, english] = firms === null ? ['活动没有给出企业数', 'the campaign gives no count of firms'] : [`同类企业只有 ${firms} 家`, `there are only ${firms} firms like it`];
  return `${file}：${from} 太细（${chinese}），已改为 ${to} / ${from} is too fine (${english}); ${to} was taken`;
}

/** One line that the secret was worked out instead of found (SPEC D10). */
export function derivedSecretLine(file: string): string {
  return `${file}：档案里没有代号密钥，已由档案编号推出，同一档案因此只算一次；但知道编号的人能推出代号 / the file holds no secret for its pseudonym; it was worked out from the id of the assessment, so that the same file counts once; whoever knows the id can work it out too`;
}

function campaignFault(fault: CampaignFileFault): string {
  switch (fault.type) {
    case 'unreadable':
      return '读不到这个活动文件，请检查路径 / cannot read this campaign file; check its path';
    case 'notJson':
      return '不是 JSON 文件或不完整，请向组织单位重新索取 / not JSON or not whole; ask the organiser for it again';
    case 'notCampaign':
      return '不是智梯的征集活动文件，请检查是否选错 / no campaign file of Zhiti; check whether it is the right one';
    case 'tooNew':
      return `活动文件的格式是第 ${fault.formatVersion} 版，本版只支持到第 ${fault.supported} 版，请升级 / its format is version ${fault.formatVersion}, this app reads ${fault.supported}; use a newer app`;
    case 'invalid':
      return `活动文件的 ${fault.path} 不对，请向组织单位重新索取 / ${fault.path} of the campaign file is wrong; ask the organiser for it again`;
  }
}

function refusalIn(file: string, campaign: string, refusal: Refusal): string {
  switch (refusal.type) {
    case 'noMaturity':
      return `${file}：没有成熟度作答，请先完成自评 / no maturity answers; finish the self-assessment first`;
    case 'incomplete':
      return `${file}：成熟度自评还差 ${refusal.open} 条未答，请答完再封存 / ${refusal.open} requirements are still open; answer them first`;
    case 'otherEdition':
      return `${file}：作答用的是 ${refusal.have}，活动要求 ${refusal.want}，请按该版本作答 / it answers ${refusal.have}, the campaign asks for ${refusal.want}; answer that edition`;
    case 'otherRules':
      return `${campaign}：活动的 ${refusal.of} 与本版不同，请与组织单位核对或换用相应版本 / ${refusal.of} of the campaign is not that of this app; ask the organiser, or use the fitting version`;
    case 'notYetOpen':
      return `${campaign}：活动 ${refusal.opens} 才开始 / the campaign opens on ${refusal.opens}`;
    case 'closed':
      return `${campaign}：活动已于 ${refusal.closes} 截止，请联系组织单位 / the campaign closed on ${refusal.closes}; ask the organiser`;
    case 'appTooOld':
      return `${campaign}：活动要求 ${refusal.want} 及以上版本，本版是 ${refusal.have}，请升级 / the campaign needs version ${refusal.want}, this is ${refusal.have}; use a newer one`;
    case 'levelTooFine':
      return `${campaign}：活动不收集 ${refusal.level} 这么细的记录，请改 --level / the campaign takes nothing as fine as ${refusal.level}; change --level`;
    case 'unknownBatchCode':
      return `--batch-code：活动里没有这个批次码，请核对 / the campaign has no such batch code; check it`;
  }
}
