import type { DisclosureBlock } from './axis.ts';

/**
 * Section two, 主动公开政府信息情况: one block per item of article 20 of the Regulations on Open Government Information
 * (国务院令第711号). A cell exists in an edition when both its row and its column do.
 */
export const disclosureBlocks = {
  documents: {
    label: '第二十条第（一）项',
    article: '20(1)',
    rows: {
      regulations: {
        names: { hans: '规章', hant: '規章', en: 'Regulations' },
        labels: { '2019': '规章', '2021': '规章' },
      },
      normative_documents: {
        names: { hans: '规范性文件', hant: '規範性文件', en: 'Normative documents' },
        labels: { '2019': '规范性文件', '2021': '行政规范性文件' },
      },
    },
    columns: {
      made: {
        unit: 'count',
        names: { hans: '本年制发', hant: '本年制發', en: 'Made in the year' },
        labels: { '2019': '本年新制作数量', '2021': '本年制发件数' },
      },
      published: {
        unit: 'count',
        names: { hans: '本年新公开', hant: '本年新公開', en: 'Newly published' },
        labels: { '2019': '本年新公开数量' },
      },
      public_total: {
        unit: 'count',
        names: { hans: '对外公开总数', hant: '對外公開總數', en: 'Public in total' },
        labels: { '2019': '对外公开总数量' },
      },
      repealed: {
        unit: 'count',
        names: { hans: '本年废止', hant: '本年廢止', en: 'Repealed in the year' },
        labels: { '2021': '本年废止件数' },
      },
      in_force: {
        unit: 'count',
        names: { hans: '现行有效', hant: '現行有效', en: 'In force' },
        labels: { '2021': '现行有效件数' },
      },
    },
  },
  permits: {
    label: '第二十条第（五）项',
    article: '20(5)',
    rows: {
      permits: {
        names: { hans: '行政许可', hant: '行政許可', en: 'Permits' },
        labels: { '2019': '行政许可', '2021': '行政许可' },
      },
      other_services: {
        names: { hans: '其他对外管理服务事项', hant: '其他對外管理服務事項', en: 'Other services' },
        labels: { '2019': '其他对外管理服务事项' },
      },
    },
    columns: {
      items_prior: {
        unit: 'count',
        names: { hans: '上一年项目数量', hant: '上一年項目數量', en: 'Items, prior year' },
        labels: { '2019': '上一年项目数量' },
      },
      items_change: {
        unit: 'change',
        names: { hans: '本年增/减', hant: '本年增/減', en: 'Change in items' },
        labels: { '2019': '本年增/减' },
      },
      decisions: {
        unit: 'count',
        names: { hans: '处理决定数量', hant: '處理決定數量', en: 'Decisions' },
        labels: { '2019': '处理决定数量', '2021': '本年处理决定数量' },
      },
    },
  },
  enforcement: {
    label: '第二十条第（六）项',
    article: '20(6)',
    rows: {
      penalties: {
        names: { hans: '行政处罚', hant: '行政處罰', en: 'Penalties' },
        labels: { '2019': '行政处罚', '2021': '行政处罚' },
      },
      coercion: {
        names: { hans: '行政强制', hant: '行政強制', en: 'Coercive measures' },
        labels: { '2019': '行政强制', '2021': '行政强制' },
      },
    },
    columns: {
      items_prior: {
        unit: 'count',
        names: { hans: '上一年项目数量', hant: '上一年項目數量', en: 'Items, prior year' },
        labels: { '2019': '上一年项目数量' },
      },
      items_change: {
        unit: 'change',
        names: { hans: '本年增/减', hant: '本年增/減', en: 'Change in items' },
        labels: { '2019': '本年增/减' },
      },
      decisions: {
        unit: 'count',
        names: { hans: '处理决定数量', hant: '處理決定數量', en: 'Decisions' },
        labels: { '2019': '处理决定数量', '2021': '本年处理决定数量' },
      },
    },
  },
  fees: {
    label: '第二十条第（八）项',
    article: '20(8)',
    rows: {
      fees: {
        names: { hans: '行政事业性收费', hant: '行政事業性收費', en: 'Administrative fees' },
        labels: { '2019': '行政事业性收费', '2021': '行政事业性收费' },
      },
    },
    columns: {
      items_prior: {
        unit: 'count',
        names: { hans: '上一年项目数量', hant: '上一年項目數量', en: 'Items, prior year' },
        labels: { '2019': '上一年项目数量' },
      },
      items_change: {
        unit: 'change',
        names: { hans: '本年增/减', hant: '本年增/減', en: 'Change in items' },
        labels: { '2019': '本年增/减' },
      },
      amount: {
        unit: 'yuan',
        names: { hans: '本年收费金额', hant: '本年收費金額', en: 'Fees charged' },
        labels: { '2021': '本年收费金额（单位：万元）' },
        printedUnit: { '2021': '万元' },
      },
    },
  },
  procurement: {
    label: '第二十条第（九）项',
    article: '20(9)',
    rows: {
      procurement: {
        names: { hans: '政府集中采购', hant: '政府集中採購', en: 'Central procurement' },
        labels: { '2019': '政府集中采购' },
      },
    },
    columns: {
      projects: {
        unit: 'count',
        names: { hans: '采购项目数量', hant: '採購項目數量', en: 'Projects' },
        labels: { '2019': '采购项目数量' },
      },
      amount: {
        unit: 'yuan',
        names: { hans: '采购总金额', hant: '採購總金額', en: 'Amount' },
        labels: { '2019': '采购总金额' },
        printedUnit: {},
      },
    },
  },
} as const satisfies Record<string, DisclosureBlock>;

type Blocks = typeof disclosureBlocks;
export type DisclosureKey = {
  [
    B in keyof Blocks
  ]: `disclosure.${keyof Blocks[B]['rows'] & string}.${keyof Blocks[B]['columns'] & string}`;
}[keyof Blocks];
