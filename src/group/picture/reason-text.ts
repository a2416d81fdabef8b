import type { Reason } from '../../analysis/reasons.js';
import type { MeasureSummary } from '../../analysis/summary.js';
import type { Role } from '../../context/workspace.js';
import { answerNames } from '../../filling/measure-names.js';
import type { Reader } from '../../filling/view.js';

/** What a role is called. */
export const roleName = (roles: readonly Role[], id: string): string =>
  roles.find((role) => role.id === id)?.label ?? id;

/** Why something stands out, as a sentence: with numbers, or with words where numbers are not shown. */
export function reasonText(reader: Reader, measure: MeasureSummary, reason: Reason, roles: readonly Role[]): string {
  const { translate } = reader;
  const names = answerNames(reader, measure);
  const anchor = (place: number) => names[Math.round(place)] ?? '';
  switch (reason.rule) {
    case 'divided': {
      const { low, high } = reason;
      const values = { lowAnchor: anchor(reason.lowPlace), highAnchor: anchor(reason.highPlace) };
      return low === null || high === null
        ? translate('group.dividedWords', values)
        : translate('group.dividedWhy', { ...values, low, high });
    }
    case 'low':
    case 'high': {
      const { rule, n, total, place } = reason;
      return n === null || total === null
        ? translate(`group.${rule}Words`, { anchor: anchor(place) })
        : translate(`group.${rule}Why`, { n, total, anchor: anchor(place) });
    }
    case 'blind-spot':
      return translate('group.blindSpotWhy', {
        role: roleName(roles, reason.role),
        one: anchor(reason.onePlace),
        other: anchor(reason.otherPlace),
      });
    case 'unknown':
      return reason.n === null || reason.total === null
        ? translate('group.unknownWords')
        : translate('group.unknownWhy', { n: reason.n, total: reason.total });
  }
}

/** How many people gave an answer, as text: a number, or a word where numbers are not shown. */
export const amountText = (reader: Pick<Reader, 'translate'>, count: number, coarse: boolean): string =>
  coarse ? reader.translate(`group.${['nobody', 'few', 'some', 'half'][count] ?? 'nobody'}`) : String(count);
