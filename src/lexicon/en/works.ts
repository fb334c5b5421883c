/** The title of this series: what it points at are volumes and documents of its own. */
export const seriesTitle = /^Foreign Relations(?: of the United States)?$/u;
