/**
 * The icons of the program, by import path, so that only those in use are bundled.
 * Source: Phosphor Icons (MIT). Regular; only Check is bold, below 16 px, and only its bold weight is built (vite.config.ts).
 * An icon stands beside words; where it must stand alone, use IconButton, which asks for a name.
 */
export { ArrowBendUpLeftIcon } from '@phosphor-icons/react/dist/csr/ArrowBendUpLeft';
export { ArrowCounterClockwiseIcon } from '@phosphor-icons/react/dist/csr/ArrowCounterClockwise';
export { ArrowLeftIcon } from '@phosphor-icons/react/dist/csr/ArrowLeft';
export { ArrowRightIcon } from '@phosphor-icons/react/dist/csr/ArrowRight';
export { CalendarCheckIcon } from '@phosphor-icons/react/dist/csr/CalendarCheck';
export { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown';
export { CaretRightIcon } from '@phosphor-icons/react/dist/csr/CaretRight';
export { ChatTextIcon } from '@phosphor-icons/react/dist/csr/ChatText';
export { ChatsIcon } from '@phosphor-icons/react/dist/csr/Chats';
export { CheckIcon } from '@phosphor-icons/react/dist/csr/Check';
export { CheckSquareIcon } from '@phosphor-icons/react/dist/csr/CheckSquare';
export { ClockIcon } from '@phosphor-icons/react/dist/csr/Clock';
export { ClockCountdownIcon } from '@phosphor-icons/react/dist/csr/ClockCountdown';
export { CloudCheckIcon } from '@phosphor-icons/react/dist/csr/CloudCheck';
export { DotsThreeVerticalIcon } from '@phosphor-icons/react/dist/csr/DotsThreeVertical';
export { DownloadSimpleIcon } from '@phosphor-icons/react/dist/csr/DownloadSimple';
export { EnvelopeIcon } from '@phosphor-icons/react/dist/csr/Envelope';
export { EyeIcon } from '@phosphor-icons/react/dist/csr/Eye';
export { FolderOpenIcon } from '@phosphor-icons/react/dist/csr/FolderOpen';
export { GavelIcon } from '@phosphor-icons/react/dist/csr/Gavel';
export { GearIcon } from '@phosphor-icons/react/dist/csr/Gear';
export { GitBranchIcon } from '@phosphor-icons/react/dist/csr/GitBranch';
export { HandshakeIcon } from '@phosphor-icons/react/dist/csr/Handshake';
export { HourglassMediumIcon } from '@phosphor-icons/react/dist/csr/HourglassMedium';
export { HouseLineIcon } from '@phosphor-icons/react/dist/csr/HouseLine';
export { InfoIcon } from '@phosphor-icons/react/dist/csr/Info';
export { ListChecksIcon } from '@phosphor-icons/react/dist/csr/ListChecks';
export { LockSimpleIcon } from '@phosphor-icons/react/dist/csr/LockSimple';
export { MagnifyingGlassIcon } from '@phosphor-icons/react/dist/csr/MagnifyingGlass';
export { MegaphoneIcon } from '@phosphor-icons/react/dist/csr/Megaphone';
export { NewspaperIcon } from '@phosphor-icons/react/dist/csr/Newspaper';
export { NoteIcon } from '@phosphor-icons/react/dist/csr/Note';
export { PaperPlaneTiltIcon } from '@phosphor-icons/react/dist/csr/PaperPlaneTilt';
export { PathIcon } from '@phosphor-icons/react/dist/csr/Path';
export { PencilSimpleIcon } from '@phosphor-icons/react/dist/csr/PencilSimple';
export { PhoneIcon } from '@phosphor-icons/react/dist/csr/Phone';
export { PrinterIcon } from '@phosphor-icons/react/dist/csr/Printer';
export { ScalesIcon } from '@phosphor-icons/react/dist/csr/Scales';
export { ShieldChevronIcon } from '@phosphor-icons/react/dist/csr/ShieldChevron';
export { SkipForwardIcon } from '@phosphor-icons/react/dist/csr/SkipForward';
export { SquaresFourIcon } from '@phosphor-icons/react/dist/csr/SquaresFour';
export { TableIcon } from '@phosphor-icons/react/dist/csr/Table';
export { TextAlignLeftIcon } from '@phosphor-icons/react/dist/csr/TextAlignLeft';
export { TranslateIcon } from '@phosphor-icons/react/dist/csr/Translate';
export { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash';
export { UsersIcon } from '@phosphor-icons/react/dist/csr/Users';
export { WarningIcon } from '@phosphor-icons/react/dist/csr/Warning';
export { WarningDiamondIcon } from '@phosphor-icons/react/dist/csr/WarningDiamond';
export { WarningOctagonIcon } from '@phosphor-icons/react/dist/csr/WarningOctagon';
export { XIcon } from '@phosphor-icons/react/dist/csr/X';
