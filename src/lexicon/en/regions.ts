/** Parts of the world by which offices are named: `Near Eastern`, `South Asia`, `Inter-American` */
export const region =
  '(?:(?:Near|Middle|Far|East|West|South|North|Southeast|Northeast|Central|Eastern|Western|Northern|Southern) ?)*(?:East(?:ern)?|Asian?|African?|Europe(?:an)?|(?:Latin |Inter-|North )Americ(?:an?)|Pacific|Canad(?:a|ian)|Oceania)\\b';
