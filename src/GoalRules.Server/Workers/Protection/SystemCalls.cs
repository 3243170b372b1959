using System.Runtime.InteropServices;

namespace GoalRules.Server;

/// <summary>The numbers of Linux's system calls on one architecture.</summary>
/// <param name="Architecture">What a filter is told that a call was made under.</param>
/// <param name="Denied">Calls that a worker has no use for, and somebody who has broken into it might have.</param>
internal sealed record SystemCalls(uint Architecture, int Seccomp, int Socket, int NewThread, int Kill, int ThreadKill, int QueueSignal, int QueueThreadSignal, int ProcessLimits, int RunOn, IReadOnlyList<int> Denied)
{
    /// <summary>Numbers from 424 on are the same everywhere.</summary>
    public const int Clone3 = 435;
    public const int CloseRange = 436;
    public const int LandlockCreate = 444;
    public const int LandlockAdd = 445;
    public const int LandlockRestrict = 446;

    /// <summary>The first number of the calls by which x86-64 takes 32-bit addresses.</summary>
    public const uint FirstOfX32 = 0x40000000;

    private static readonly int[] DeniedEverywhere =
    [
        424, // pidfd_send_signal
        425, 426, 427, // io_uring_setup, _enter, _register
        428, 429, 430, 431, 432, 433, // open_tree, move_mount, fsopen, fsconfig, fsmount, fspick
        434, 438, // pidfd_open, pidfd_getfd
        440, // process_madvise
        442, // mount_setattr
        443, // quotactl_fd
        448, // process_mrelease
        467, // open_tree_attr
    ];

    private static readonly SystemCalls X64 = new(0xC000003E, 317, 41, 56, 62, 234, 129, 297, 302, 203,
    [
        42, 53, // connect, socketpair
        57, 58, 322, // fork, vfork, execveat
        101, 310, 311, 312, // ptrace, process_vm_readv, process_vm_writev, kcmp
        200, // tkill
        165, 166, 155, 161, 272, 308, // mount, umount2, pivot_root, chroot, unshare, setns
        321, 298, 323, // bpf, perf_event_open, userfaultfd
        246, 320, 175, 313, 176, // kexec_load, kexec_file_load, init_module, finit_module, delete_module
        248, 249, 250, // add_key, request_key, keyctl
        169, 167, 168, 163, 170, 171, 164, 227, 159, 305, // reboot, swapon, swapoff, acct, sethostname, setdomainname, settimeofday, clock_settime, adjtimex, clock_adjtime
        172, 173, 154, // iopl, ioperm, modify_ldt
        179, 303, 304, 300, 301, 135, 103, 153, // quotactl, name_to_handle_at, open_by_handle_at, fanotify_init, fanotify_mark, personality, syslog, vhangup
        144, 142, 314, 141, 251, // sched_setscheduler, sched_setparam, sched_setattr, setpriority, ioprio_set
        279, 256, // move_pages, migrate_pages
        64, 66, 29, 31, 68, 71, 240, // semget, semctl, shmget, shmctl, msgget, msgctl, mq_open
        .. DeniedEverywhere,
    ]);

    private static readonly SystemCalls Arm64 = new(0xC00000B7, 277, 198, 220, 129, 131, 138, 240, 261, 122,
    [
        203, 199, // connect, socketpair
        281, // execveat
        117, 270, 271, 272, // ptrace, process_vm_readv, process_vm_writev, kcmp
        130, // tkill
        40, 39, 41, 51, 97, 268, // mount, umount2, pivot_root, chroot, unshare, setns
        280, 241, 282, // bpf, perf_event_open, userfaultfd
        104, 294, 105, 273, 106, // kexec_load, kexec_file_load, init_module, finit_module, delete_module
        217, 218, 219, // add_key, request_key, keyctl
        142, 224, 225, 89, 161, 162, 170, 112, 171, 266, // reboot, swapon, swapoff, acct, sethostname, setdomainname, settimeofday, clock_settime, adjtimex, clock_adjtime
        60, 264, 265, 262, 263, 92, 116, 58, // quotactl, name_to_handle_at, open_by_handle_at, fanotify_init, fanotify_mark, personality, syslog, vhangup
        119, 118, 274, 140, 30, // sched_setscheduler, sched_setparam, sched_setattr, setpriority, ioprio_set
        239, 238, // move_pages, migrate_pages
        190, 191, 194, 195, 186, 187, 180, // semget, semctl, shmget, shmctl, msgget, msgctl, mq_open
        .. DeniedEverywhere,
    ]);

    /// <summary>Those of the processor that this runs on; null where they are not known.</summary>
    public static SystemCalls? Here => !OperatingSystem.IsLinux() ? null : RuntimeInformation.ProcessArchitecture switch
    {
        System.Runtime.InteropServices.Architecture.X64 => X64,
        System.Runtime.InteropServices.Architecture.Arm64 => Arm64,
        _ => null,
    };
}
