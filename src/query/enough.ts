/** A list, a median, a share or quartiles of fewer publishers say nothing of their group. */
export const enoughPublishers = 5;
