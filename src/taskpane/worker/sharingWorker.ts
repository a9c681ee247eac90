import { expose } from "comlink";
import { SharingService } from "../../computation/sharingService";

// The entry of a worker: a script of its own in the production build, started anew for each check and copy.
expose(new SharingService());
