import { asLetters, joinLetters, sliceLetters, type Letters } from './letters.ts';
import { channelNames } from './patterns/channel-names.ts';

const number = '(?:约|近|逾|超过?)?\\d[\\d,]*(?:\\.\\d+)?(?:万|亿|千)?[余多]?';
const unit = '[件条篇份期场次项个起宗例部]{0,2}';
const one = `${number}${unit}`;
const shape = new RegExp(
  `(?<list>[^,;:。()]{3,80}?)分别(?<said>[^\\d,;:。]{0,24}?)(?<numbers>${one}(?:(?:、|,|和|与|及|以及)${one})+)`,
  'dg',
);
const mark = /、|和|与|及|以及/g;
const opening = /^.*(?:通过|利用|依托|借助|其中|我[局镇区市县办委]|在)/;
/** What the last of a list says for all of them: 网站、微博〔发布信息〕分别为… */
const channelTail = new RegExp(
  `^(?<own>.*(?:${channelNames}))(?<many>(?:等)?(?:\\d个)?(?:平台|渠道|媒体)?)(?<tail>(?:全年|累计|共|主动)*(?:公开|发布|推送|编发)(?:了)?(?:各类|政府|政务)*(?:信息|消息|图文|稿件|推文|内容)?(?:数量|总量|量|数)?)$`,
  'i',
);
const countTail = /^(?<own>.{2,}?)(?<tail>(?:申请|案件|事项)(?:数量)?|数量)$/;

function cutAt(letters: Letters, pattern: RegExp): Letters[] {
  const pieces: Letters[] = [];
  let start = 0;
  for (const found of letters.text.matchAll(pattern)) {
    pieces.push(sliceLetters(letters, start, found.index));
    start = found.index + found[0].length;
  }
  return [...pieces, sliceLetters(letters, start)];
}

/** Each of a list with its own number; null where there are not as many numbers as things. */
function pair(list: Letters, said: Letters, numbers: Letters): Letters | null {
  const begin = opening.exec(list.text)?.[0].length ?? 0;
  const things = cutAt(sliceLetters(list, begin), mark).filter(({ text }) => text !== '');
  const told = cutAt(numbers, /(?:、|,(?!\d{3}(?!\d))|和|与|以及|及)/g);
  const last = things.at(-1);
  if (!last || things.length < 2 || things.length !== told.length) return null;
  const groups = (channelTail.exec(last.text) ?? countTail.exec(last.text))?.groups;
  const bodyLength = groups?.own?.length ?? last.text.length;
  const tail = sliceLetters(last, bodyLength + (groups?.many?.length ?? 0));
  const counting = new RegExp(`${unit}$`).exec(numbers.text)?.[0] ?? '';
  return joinLetters([
    sliceLetters(list, 0, begin),
    ...things.flatMap((thing, at): Letters[] => {
      const count = told[at];
      if (!count) return [];
      const bare = /[\d万亿千余多]$/.test(count.text);
      return [
        ...(at === 0 ? [] : [asLetters(',', thing)]),
        at === things.length - 1 ? sliceLetters(thing, 0, bodyLength) : thing,
        tail,
        said,
        count,
        ...(bare ? [asLetters(counting, count)] : []),
      ];
    }),
  ]);
}

/** A sentence with its 分别 told one by one: 微博和微信分别发布5条、8条 is 微博发布5条,微信发布8条. */
export function spreadRespectively(letters: Letters): Letters {
  if (!letters.text.includes('分别')) return letters;
  const pieces: Letters[] = [];
  let done = 0;
  for (const found of letters.text.matchAll(shape)) {
    const span = (name: string): Letters => {
      const [from, to] = found.indices?.groups?.[name] ?? [0, 0];
      return sliceLetters(letters, from, to);
    };
    const told = pair(span('list'), span('said'), span('numbers'));
    if (told === null) continue;
    pieces.push(sliceLetters(letters, done, found.index), told);
    done = found.index + found[0].length;
  }
  return done === 0 ? letters : joinLetters([...pieces, sliceLetters(letters, done)]);
}
