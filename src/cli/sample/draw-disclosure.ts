import type { Random } from '../../rank/random.ts';
import type { Edition } from '../../schema/axis.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import type { Traits } from './district-traits.ts';
import { drawNear } from './draw-counts.ts';

/** What a year leaves to the next: normative documents in force, items of permits and of other services. */
export type Stock = { readonly documents: number; readonly permits: number; readonly services: number };

type DrawnDisclosure = {
  readonly figures: Readonly<Partial<Record<IndicatorKey, number>>>;
  readonly stock: Stock;
};

/** A district makes no regulations: the row is printed with zeros. */
const noRegulations = (
  ...columns: readonly ('made' | 'published' | 'public_total' | 'repealed' | 'in_force')[]
) => Object.fromEntries(columns.map((column) => [`disclosure.regulations.${column}`, 0]));

function drawOldForm(random: Random, { size, openness }: Traits, stock: Stock): DrawnDisclosure {
  const made = drawNear(random, 9 * size, 0.1);
  const projects = drawNear(random, 140 * size, 0.12);
  const change = Math.round(3 * random.normal());
  return {
    figures: {
      ...noRegulations('made', 'published', 'public_total'),
      'disclosure.normative_documents.made': made,
      'disclosure.normative_documents.published': Math.round(made * (0.6 + 0.4 * openness)),
      'disclosure.normative_documents.public_total': stock.documents,
      'disclosure.permits.items_prior': stock.permits,
      'disclosure.permits.items_change': change,
      'disclosure.permits.decisions': drawNear(random, 8200 * size, 0.08),
      'disclosure.other_services.items_prior': stock.services,
      'disclosure.other_services.items_change': 0,
      'disclosure.other_services.decisions': drawNear(random, 2400 * size, 0.08),
      'disclosure.penalties.items_prior': 1860,
      'disclosure.penalties.items_change': 12,
      'disclosure.penalties.decisions': drawNear(random, 1300 * size, 0.08),
      'disclosure.coercion.items_prior': 142,
      'disclosure.coercion.items_change': 0,
      'disclosure.coercion.decisions': drawNear(random, 160 * size, 0.08),
      'disclosure.fees.items_prior': 41,
      'disclosure.fees.items_change': -2,
      'disclosure.procurement.projects': projects,
      // Yuan, in steps of a hundred: the table prints 万元 with two digits behind the point.
      'disclosure.procurement.amount': 100 * drawNear(random, projects * 6800, 0.1),
    },
    stock: { ...stock, permits: stock.permits + change },
  };
}

function drawNewForm(random: Random, { size }: Traits, stock: Stock): DrawnDisclosure {
  const made = drawNear(random, 8 * size, 0.15);
  const repealed = drawNear(random, 5 * size, 0.2);
  const documents = stock.documents + made - repealed;
  return {
    figures: {
      ...noRegulations('made', 'repealed', 'in_force'),
      'disclosure.normative_documents.made': made,
      'disclosure.normative_documents.repealed': repealed,
      'disclosure.normative_documents.in_force': documents,
      'disclosure.permits.decisions': drawNear(random, 8200 * size, 0.08),
      'disclosure.penalties.decisions': drawNear(random, 1300 * size, 0.08),
      'disclosure.coercion.decisions': drawNear(random, 160 * size, 0.08),
      'disclosure.fees.amount': 100 * drawNear(random, 52_000 * size, 0.06),
    },
    stock: { ...stock, documents },
  };
}

/** The tables of section two of a year in its form, carried on from the year before. */
export const drawDisclosure = (
  random: Random,
  traits: Traits,
  edition: Edition,
  stock: Stock,
): DrawnDisclosure => (edition === '2019' ? drawOldForm : drawNewForm)(random, traits, stock);
