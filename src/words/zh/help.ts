import type { HelpWords } from '../help.ts';
import { others } from './help-others.ts';

export const help: HelpWords = {
  program: '修法：读懂修改决定，给出修改后的法规、花脸稿和依据',
  versionOption: '显示版本',
  helpOption: '显示用法',
  bug: '程序出错了，这不应当发生。请将以下内容报告给开发者：',
  badPlace: '应写作 第六条=第一章',
  titles: { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' },
  commands: {
    get apply() {
      return {
        summary: '按决定修改法规：操作、花脸稿、序号变化',
        description:
          '按一个或者几个修改决定（依次）修改法规。\n文件为 .txt（UTF-8、UTF-16 或 GB18030）、.docx、.html、.md、.pdf、.xml（Akoma Ntoso），法规也可以是 .yaml、.json，决定也可以是 parse -o 写出的 .yaml；- 为标准输入。\n决定可以有两种理解、由程序选择了一种的，在【选择】中逐处列出：选的是什么，或者又是什么，用哪个选项改选；--strict 时有一处就不写出。\n一次修改几件法规的决定，按名称找出有关这件法规的部分。',
      };
    },
    get parse() {
      return { summary: '显示对决定的理解', description: '逐项列出决定中的操作，不看法规。\n-o x.yaml 写出可编辑的形式：改正之后，在任何命令中代替决定使用。' };
    },
    get check() {
      return {
        summary: '检查决定或者法规的立法技术问题',
        description:
          '检查决定（--against 给出它所修改的法规时，连同能否执行）或者法规（--against 给出以前的文本时，连同没有随序号调整的引用），按内容分辨是哪一种。\n有错误时退出状态为 1；--strict 时警告也算；提示不算。--rules 列出全部规则及其依据。',
      };
    },
    get verify() {
      return {
        summary: '与官方文本逐条核对',
        description:
          '按决定修改法规，将结果与重新公布的文本逐条核对，并列出官方文本中的印刷错误。\n有 --gazette 时，给出修改前的法规（也可用 --statutes 给出目录）：公报中的每一个修改决定，都与同一公报重新公布的文本核对。',
      };
    },
    get extract() {
      return {
        summary: '列出公报中的各个文件；-o 写出每一件的干净文本',
        description:
          '将一本公报分成各个文件：公告、法规、决定、说明、报告、任免名单、纪要等，逐件列出种类、日期、起止行、名称、机关，并与公报的目录核对。\n-o DIR 将每一件写成一段一行的文本，并写出 index.json。',
      };
    },
    get table() {
      return {
        summary: '修改前后对照表',
        description:
          '按决定修改法规，将有改动的条文修改前后并列。左栏标出删去的文字，右栏标出新的文字；没有改动以及只有序号变化的条文不列，题注、目录也不列，--unchanged 全部列出。\n有几个决定的，对照最初和最后的文本。没有决定的，对照旧、新两个文本。',
      };
    },
    get convert() {
      return {
        summary: '转换格式',
        description:
          '将法规或者决定写成另一种格式，按内容分辨是哪一种；两者都不是的，不转换。\n决定可以写成行文（.txt、.md、.html 等），也可以写成可编辑的形式（.yaml）。没有 -o 时输出到标准输出，用 --format 指明格式。',
      };
    },
    get draft() {
      return {
        summary: '由新旧两个文本起草修改决定',
        description:
          '比较法规的新旧两个文本，写出从旧文本到新文本的修改决定，可以直接交给 apply。\n给一个带修订痕迹的 Word 文件的，旧文本是拒绝全部修订的文本，新文本是接受全部修订的文本；给几对文本（--pairs）或者两个目录的，合写一个决定。\n写出以前先执行一遍：所得不是新文本的，把有关条款整款、整条重述；仍然不行的，不写出，退出状态为 1。\n写出的文字可以有两种理解的，在【选择】中列出；--strict 时不写出。题注、目录和标点、空格的写法不在决定之内。',
      };
    },
    get report() {
      return {
        summary: '写出供审阅的网页：花脸稿、前后对照、决定各项、序号对照、核对',
        description:
          '按决定修改法规，写出一个可以单独保存和打印的网页，不连接网络：决定各项与改动之处互相链接，花脸稿与前后对照，序号对照，提示，逐一核对的依据。\n有操作未能执行时照样写出（这不是修改后的文本），在最前面写明，退出状态为 1。',
      };
    },
    get explain() {
      return {
        summary: '说明提示的代码：含义、缘由、处理、举例',
        description: '说明提示的代码（如 A004），附一个例子；不写代码时列出全部代码。',
      };
    },
    get diff() {
      return {
        summary: '比较法规的两个版本，逐条列出改动',
        description:
          '比较同一件法规的两个版本，逐条对应：移动、只改序号的条文，以及随序号变化的引用，不算文字改动。\n没有不同时退出状态为 0，有不同时为 1。-o 写出 .txt、.md、.html、.docx（修订标记）或者 .json。',
      };
    },
    get refs() {
      return {
        summary: '列出法规中的引用及其所指',
        description: '逐条列出法规引用的条、款、项及其所指：本法规、其他法规（简称还原为全称）、不能确定的；所指的条款不存在的，另行指出，退出状态为 1。',
      };
    },
    get ripple() {
      return {
        summary: '列出一件法规修改以后，其他法规中须改动的引用',
        description:
          '按决定（可以有几个，依次）修改法规，在 --over 的目录（连同其中各级目录）中找出引用其条文而因改序号、移动、合并、拆分、删去须改动的每一处：引用《……》第×条、以下简称、通常的简称、列举和范围。\n按日期分辨引用的是修改以前还是以后的文本，不能分辨的写明。目录的索引保存在其中的 .xiufa-index，按文件的时间更新。\n--draft 写出一并修改这些引用的决定，逐件执行核对。列出一处以上的，退出状态为 1。',
      };
    },
    get index() {
      return {
        summary: '编制目录中法规的名称和其引用其他法规条文的索引，供 ripple、--statutes 使用',
        description:
          '读取目录（连同其中各级目录）中的每一件法规，将其引用其他法规的条文编入目录中的 .xiufa-index；没有改动的文件不再读。ripple 会自行编制，不必先用这个命令；--statutes 只使用已有的索引，不编制。',
      };
    },
    get batch() {
      return {
        summary: '用全部处理器执行许多任务，每个任务一行 JSON',
        description:
          '清单为 .jsonl（一行一个任务）、.yaml 或 .json（任务的列表），或者一个目录（其中每个 book.yaml 执行 book build，每组 base、decision、after 核对），- 为标准输入。\n任务写作 {"command": "verify", "files": ["base.txt", "decision.txt"], "options": {"against": "after.txt"}}。\n结果按清单的次序，每个任务一行；一个任务失败，不影响其余。全部退出状态为 0 时为 0，否则为 1；按 Ctrl-C 停止为 130。',
      };
    },
    get book() {
      return {
        summary: '一件法规的沿革：历次决定、某一天施行的文本、逐字溯源',
        description:
          '一件法规的沿革是一个目录：最初的文本、依次的修改决定、重新公布的文本，和写明日期的 book.yaml。\n历次决定按先后执行，每一步与重新公布的文本核对。',
      };
    },
  },
  book: {
    init: {
      summary: '用最初的文本建立沿革',
      description: '建立目录，放入最初的文本，写出 book.yaml。没有写明的日期，取文本题注中的。',
    },
    add: {
      summary: '加入下一个修改决定',
      description:
        '先在最后的文本上执行一遍（有 --official 的，与它核对），才把决定放入目录，写进 book.yaml。\n日期取自决定；早于最后一个决定、已经在题注里、修改别的法规、不能全部执行的，不加入，退出状态为 1。',
    },
    build: {
      summary: '依次执行全部决定，每一步与重新公布的文本核对',
      description: '停在第一个不能全部执行，或者与重新公布的文本不一致的决定，指明项和位置，退出状态为 1。-o 写出最后的文本。',
    },
    log: { summary: '列出历次决定和日期', description: '列出最初的文本和历次决定，以及通过、施行的日期。不执行。' },
    show: {
      summary: '某一天施行的文本',
      description: '给出 --as-of 那一天施行的文本，没有写的为最后的文本。已经通过、尚未施行的决定，不执行，但写明。各项施行日期不同的，只执行已经施行的项。',
    },
    blame: {
      summary: '每一处文字是哪个决定、哪一项写的',
      description:
        '逐字溯源：移动、合并、拆分、重述中保留的文字，仍算原来写它的决定的。写明条款（如 第八条）的，只列这些。\n-o x.html 写出带沿革时间线的网页。',
    },
    diff: { summary: '比较两天施行的文本', description: '两天之间施行的决定改动了什么，各由哪一项。有不同时退出状态为 1。' },
    table: { summary: '两天施行的文本的对照表', description: '两天施行的文本并列；写法同 xiufa table。' },
    export: {
      summary: '写成 git 仓库，一个决定一次提交',
      description: '用本机的 git 建立新的仓库：最初的文本和每个决定各一次提交，日期为施行之日，说明为决定。',
    },
  },
  options: {
    lang: '语言：zh 中文、en 英文（默认按系统的语言）',
    color: '颜色：auto 在屏幕上用（默认）、always 总是、never 不用',
    pager: '不用分页程序',
    json: '输出一个 JSON 文档；出错时也是',
    strict: '警告和程序的选择也算错误：不写出修改后的文本（除非 --force），退出状态为 1',
    revisions: '文件中的修订痕迹：accept 接受、reject 拒绝（不写时，有修订的文件不读）',
    struck: '文件中带删除线的文字：keep 照读、drop 不读（不写时照读，并且指出）',
    refs: '随序号变化的引用：auto 修改（默认）、report 只报告、keep 不管',
    renumber: '重新编排条文序号：auto 照决定（默认）、always 总是、never 不编',
    place: '决定没有写明时，新条文放入哪一章，如 第六条=第一章（可重复）',
    joint: '增加文字处省略的标点：auto 补上并报告（默认）、none 不补',
    by: '文字按词（word，默认）还是按字（char）比较',
    output: '写出修改后的法规（.txt、.md、.html、.docx、.yaml、.json、.xml 即 Akoma Ntoso）；与 --statutes 同用时为目录；- 为标准输出',
    decision: '写出决定本身，连同它对各件法规的每一处修改（.xml，Akoma Ntoso）',
    substance: '在改动之下指出实质改动：规范词、数额、期限、年龄、比例、处罚、机关、例外、批准',
    format: '输出的格式；没有时按 -o 的后缀',
    redline: '写出花脸稿（.txt、.md、.html；.docx 中为修订，可以接受或者拒绝）；与 --statutes 同用时各件法规在一个文件中，路径以 / 结尾的，每件一个 .docx',
    text: '只输出修改后的全文',
    force: '有操作未能执行时也写出其余的修改；--strict 时也写出',
    statutes: '修改目录（连同其中各级目录）中决定提到的每一件法规',
    baseDate: '一件法规有几个文本时，修改这一天（YYYY-MM-DD）施行的一个；没有时，为决定作出之前最近的一个（与 --statutes 同用）',
    operations: '写出各项操作及其结果的表格（.csv），有操作未能执行时也写出',
    moves: '移动的条、款、项在 .docx 花脸稿中作为移动跟踪（不用时为删除和插入）',
    transition: '在修改后的法规后面附上决定自身的施行、过渡规定（.json、.xml 中总有）',
    allowMissing: '目录中缺少的法规只列出，其余照常修改',
    draftTitle: '决定的标题；没有时为“……关于修改《……》的决定”',
    draftBody: '作出决定的机关，如 某市人民代表大会常务委员会',
    draftSession: '会议，如 某市第十六届人民代表大会常务委员会第三次会议',
    draftDate: '通过日期，如 2024-06-28 或者 2024年6月28日',
    draftInForce: '施行日期，如 2024-07-01、2024年7月1日，或者 公布之日',
    with: '决定要求相应调整所引其他法规的序号的，给出那件法规的旧文本和修改它的决定，如 民事诉讼法=旧.txt,决定.txt（可重复）',
  },
  get others() {
    return others;
  },
};
