/** Words of the shell: navigation, filters, panels, states. */
export const app = {
  name: '公开看板',
} as const;
