// The words that made-up names are put together from, in both languages. The places do not exist, and nobody is named.

export interface Word {
  zh: string;
  en: string;
}

export const placeStarts = read("澄 Cheng,岚 Lan,霁 Ji,蘅 Heng,绮 Qi,砚 Yan,棠 Tang,霖 Lin,煦 Xu,琅 Lang,旻 Min,皓 Hao,瑾 Jin,筠 Yun,鹭 Lu,枫 Feng,萤 Ying,榕 Rong,芷 Zhi,柏 Bai,棣 Di,璟 Jing,暄 Xuan,苓 Ling,檀 Tan");
export const placeEnds = read("州 zhou,山 shan,阳 yang,川 chuan,泉 quan,溪 xi,湖 hu,河 he,港 gang,桥 qiao,田 tian,坪 ping,浦 pu,源 yuan,岭 ling,塘 tang,湾 wan,岛 dao,城 cheng,台 tai,口 kou,谷 gu,沙 sha");
export const levels = read("市 City,县 County,区 District");

export const verbs = read(
  "加快推进 Accelerate,全面推进 Advance on all fronts,深入实施 Carry out in depth,着力抓好 Work hard on,扎实开展 Conduct soundly,持续深化 Keep deepening,统筹推进 Coordinate,稳步实施 Carry out steadily,积极探索 Explore actively,大力推动 Promote vigorously,规范开展 Regulate,有序推进 Advance in order",
);

export const subjects = read(
  "老旧小区 old residential quarters,保障性租赁住房 subsidized rental housing,城市更新片区 urban renewal areas,农村危房 unsafe rural homes,海绵城市项目 sponge city projects,地下管网 underground pipes,公共停车位 public parking spaces,生活垃圾分类点 waste sorting points,污水处理设施 sewage treatment plants,绿色建筑 green buildings,装配式建筑 prefabricated buildings,智慧工地 smart building sites,历史街区 historic quarters,传统村落 traditional villages,公园绿地 parks and green spaces,城市道路 city streets,供水管网 water mains,燃气设施 gas facilities,桥梁隧道 bridges and tunnels,社区养老设施 community care for the elderly,托育服务点 nurseries,物业服务 property services,数字政务应用 digital public services,乡村道路 rural roads,河道 river courses,防洪设施 flood defences,既有住宅电梯 lifts in existing homes,充电设施 charging stations,技能培训基地 skills training centres,基层卫生机构 local clinics,义务教育学校 compulsory schools,就业服务站 employment service points,生态修复项目 ecological restoration projects,节水设施 water-saving facilities,冷链物流中心 cold chain centres,文化场馆 cultural venues,体育设施 sports facilities,应急避难场所 emergency shelters,粮食仓储设施 grain stores,现代农业园区 modern farming parks",
);

export const actions = read("建设 construction,改造 renovation,整治 clean-up,提升 improvement,试点 pilots,治理 governance,普查 survey,联审 joint review,扩面 extension,管护 upkeep");
export const qualities = read("提质增效 better quality and efficiency,协同发展 coordinated growth,均衡布局 balanced layout,安全韧性 safety and resilience,绿色转型 green transition,数字赋能 digital empowerment,普惠共享 shared benefits,规范运行 orderly operation");
export const ideals = read("湖 Lakes,岸 Shores,桥 Bridges,山 Mountains,城 Towns,廊 Corridors,园 Gardens,链 Chains,港 Harbours,谷 Valleys,带 Belts,窗 Windows");
export const numbers = read("一 One,两 Two,三 Three,四 Four,五 Five,六 Six,七 Seven,八 Eight,九 Nine,十 Ten");
export const offices = read("住房和城乡建设局 Housing and Construction Bureau,发展和改革局 Development and Reform Bureau,生态环境局 Ecology and Environment Bureau,交通运输局 Transport Bureau,水利局 Water Bureau,民政局 Civil Affairs Bureau,教育局 Education Bureau,卫生健康局 Health Bureau,农业农村局 Agriculture Bureau,文化和旅游局 Culture and Tourism Bureau");
export const stages = read("新增数量 added,累计数量 in total,改造数量 renovated,开工数量 started,完工数量 completed,达标数量 up to standard,覆盖村数 villages covered,受益户数 households served,年度投资 invested in the year,在建数量 under construction");
export const scopes = read("全市 citywide,城镇 urban,农村 rural,新建 newly built,既有 existing,省级 provincial,示范 model,社区 community,沿江 riverside,山区 mountain");
export const units = read("个 items,套 homes,户 households,公里 kilometres,座 structures,处 sites,亩 mu,人次 person-times");
export const papers = read("实施方案 Implementation Plan,指导意见 Guiding Opinions,管理办法 Measures for Administration,技术导则 Technical Guide,行动计划 Action Plan");
export const campaigns = read("行动 Campaign,工程 Project,改革 Reform,试点 Pilot,应用 Application,体系 System");

function read(list: string): Word[] {
  return list.split(",").map((entry) => {
    const space = entry.indexOf(" ");
    return { zh: entry.slice(0, space), en: entry.slice(space + 1) };
  });
}
