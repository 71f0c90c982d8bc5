import { useParams } from 'wouter';

/** The id in the page's address, whether the browser left it encoded or not. */
export const usePathId = (): string => {
  const { id = '' } = useParams<{ id: string }>();
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};
