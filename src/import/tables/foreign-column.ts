import { toMatching } from '../normalize.ts';

/** Words over a column that holds no figure of the report's year; its own year is 本年 by then. */
const foreign = /上年|去年|前年|同期|同比|增[减长幅]|占比|^(?:19|20)\d\d年?度?$/;

/** Whether a heading says that what stands under it is of another year, or a comparison. */
export const isForeignHeading = (text: string): boolean => foreign.test(toMatching(text));
