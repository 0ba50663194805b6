import { defineBackground } from '#imports';
import { resumePictures } from './keep-pictures';
import { updateBadges } from './update-badge';

export default defineBackground({
  type: 'module',
  main() {
    void resumePictures();
    void updateBadges();
  },
});
