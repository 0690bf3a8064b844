import { indicatorOf, type IndicatorKey } from '../../schema/indicators.ts';
import type { Drawn } from './draw-city.ts';

/** A report as it is printed: the cells of its tables by figure, and what its text says in numbers. */
export type Printed = Omit<Drawn, 'told'> & {
  readonly cells: Readonly<Partial<Record<IndicatorKey, string>>>;
  readonly says: {
    readonly items: string;
    readonly website: string;
    readonly wechat: string;
    readonly weibo: string;
    /** Whether the channels are called parts of the items. */
    readonly asParts: boolean;
    readonly documents: string;
    readonly requests: string;
    /** Null where the text says that no dispute arose. */
    readonly disputes: { readonly reviews: string; readonly suits: string } | null;
    /** Null where the report says nothing of its hotline. */
    readonly hotline: { readonly orders: string; readonly onTime: string; readonly satisfied: string } | null;
    readonly services: string;
    readonly servicesOnTime: string;
  };
};

const inWan = (yuan: number): string => (yuan / 10_000).toFixed(2);

function printCell(key: IndicatorKey, value: number): string {
  if (indicatorOf(key).unit !== 'yuan') return String(value);
  return key.startsWith('disclosure.procurement') ? `${inWan(value)}万元` : inWan(value);
}

/** Prints a report without a fault. */
export function printReport(drawn: Drawn): Printed {
  const { told, ...rest } = drawn;
  const { figures } = drawn;
  const sum = (...keys: readonly IndicatorKey[]) =>
    String(keys.reduce((all, key) => all + (figures[key] ?? 0), 0));
  return {
    ...rest,
    cells: Object.fromEntries(
      (Object.entries(figures) as [IndicatorKey, number][]).map(([key, value]) => [
        key,
        printCell(key, value),
      ]),
    ),
    says: {
      items: String(told.items),
      website: String(told.website),
      wechat: String(told.wechat),
      weibo: String(told.weibo),
      asParts: false,
      documents: sum('disclosure.normative_documents.made'),
      requests: sum('requests.received.total'),
      disputes: {
        reviews: sum('disputes.review.total'),
        suits: sum('disputes.suit_direct.total', 'disputes.suit_after_review.total'),
      },
      hotline: {
        orders: String(told.orders),
        onTime: told.onTime.toFixed(1),
        satisfied: told.satisfied.toFixed(1),
      },
      services: String(told.services),
      servicesOnTime: told.servicesOnTime.toFixed(1),
    },
  };
}
