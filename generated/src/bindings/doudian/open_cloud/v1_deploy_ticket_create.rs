// @generated from doudian/open_cloud/openCloud.v1.deployTicket.create.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 创建发布单 — `openCloud.v1.deployTicket.create`
///
/// Family: `open_cloud` (the feature `open_cloud`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpenCloudV1DeployTicketCreateRequest;
///
/// let request = DoudianOpenCloudV1DeployTicketCreateRequest::new("…", "…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpenCloudV1DeployTicketCreateRequest {
    /// 配置ID
    pub config_id: String,
    /// 容器服务ID
    pub cs_id: String,
    /// 镜像版本ID
    pub image_version_id: String,
    /// 备注
    pub remark: Option<String>,
    /// 实例更新策略
    ///
    /// Codes:
    ///
    /// - `1` 滚动更新
    /// - `2` 重新创建
    pub upgrade_strategy: Option<i32>,
    /// 最大不可用百分比
    pub max_unavailable: Option<i32>,
    /// 最大超量百分比
    ///
    /// 0 to 100.
    pub max_surge: Option<i32>,
    /// 高级配置
    pub cron_job_advanced_conf: Option<DoudianOpenCloudV1DeployTicketCreateCronJobConf>,
    /// 火山账号ID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub volc_account_id: Option<i64>,
}

impl DoudianOpenCloudV1DeployTicketCreateRequest {
    /// With the parameters that are required.
    pub fn new(
        config_id: impl Into<String>,
        cs_id: impl Into<String>,
        image_version_id: impl Into<String>,
    ) -> Self {
        Self {
            config_id: config_id.into(),
            cs_id: cs_id.into(),
            image_version_id: image_version_id.into(),
            remark: None,
            upgrade_strategy: None,
            max_unavailable: None,
            max_surge: None,
            cron_job_advanced_conf: None,
            volc_account_id: None,
        }
    }

    /// Sets `remark` (备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `upgrade_strategy` (实例更新策略).
    #[must_use]
    pub fn upgrade_strategy(mut self, upgrade_strategy: i32) -> Self {
        self.upgrade_strategy = Some(upgrade_strategy);
        self
    }

    /// Sets `max_unavailable` (最大不可用百分比).
    #[must_use]
    pub fn max_unavailable(mut self, max_unavailable: i32) -> Self {
        self.max_unavailable = Some(max_unavailable);
        self
    }

    /// Sets `max_surge` (最大超量百分比).
    #[must_use]
    pub fn max_surge(mut self, max_surge: i32) -> Self {
        self.max_surge = Some(max_surge);
        self
    }

    /// Sets `cron_job_advanced_conf` (高级配置).
    #[must_use]
    pub fn cron_job_advanced_conf(
        mut self,
        cron_job_advanced_conf: DoudianOpenCloudV1DeployTicketCreateCronJobConf,
    ) -> Self {
        self.cron_job_advanced_conf = Some(cron_job_advanced_conf);
        self
    }

    /// Sets `volc_account_id` (火山账号ID).
    #[must_use]
    pub fn volc_account_id(mut self, volc_account_id: i64) -> Self {
        self.volc_account_id = Some(volc_account_id);
        self
    }
}

/// The answer to [`DoudianOpenCloudV1DeployTicketCreateRequest`].
pub type DoudianOpenCloudV1DeployTicketCreateResponse = rt::DoudianResponse<
    DoudianOpenCloudV1DeployTicketCreateData,
>;

impl rt::DoudianRequest for DoudianOpenCloudV1DeployTicketCreateRequest {
    type Data = DoudianOpenCloudV1DeployTicketCreateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "openCloud.v1.deployTicket.create",
        path: "/openCloud/v1/deployTicket/create",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOpenCloudV1DeployTicketCreateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudV1DeployTicketCreateRequest",
            &[
                rt::Field("config_id", rt::REQUIRED, &[]),
                rt::Field("cs_id", rt::REQUIRED, &[]),
                rt::Field("image_version_id", rt::REQUIRED, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("upgrade_strategy", 0, &["1", "2"]),
                rt::Field("max_unavailable", 0, &[]),
                rt::Field("max_surge", 0, &[]),
                rt::Field("cron_job_advanced_conf", 0, &[]),
                rt::Field("volc_account_id", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.config_id);
        rt::put(w, 7, &self.cron_job_advanced_conf);
        rt::put(w, 1, &self.cs_id);
        rt::put(w, 2, &self.image_version_id);
        rt::put(w, 6, &self.max_surge);
        rt::put(w, 5, &self.max_unavailable);
        rt::put(w, 3, &self.remark);
        rt::put(w, 4, &self.upgrade_strategy);
        rt::put(w, 8, &self.volc_account_id);
    }
}

rt::impl_record!(DoudianOpenCloudV1DeployTicketCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenCloudV1DeployTicketCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.config_id, r),
            1 => rt::get(&mut self.cs_id, r),
            2 => rt::get(&mut self.image_version_id, r),
            3 => rt::get(&mut self.remark, r),
            4 => rt::get(&mut self.upgrade_strategy, r),
            5 => rt::get(&mut self.max_unavailable, r),
            6 => rt::get(&mut self.max_surge, r),
            7 => rt::get(&mut self.cron_job_advanced_conf, r),
            8 => rt::get(&mut self.volc_account_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpenCloudV1DeployTicketCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            config_id: Default::default(),
            cs_id: Default::default(),
            image_version_id: Default::default(),
            remark: Default::default(),
            upgrade_strategy: Default::default(),
            max_unavailable: Default::default(),
            max_surge: Default::default(),
            cron_job_advanced_conf: Default::default(),
            volc_account_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpenCloudV1DeployTicketCreateRequest, Self::blank());

/// Part of the request `openCloud.v1.deployTicket.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOpenCloudV1DeployTicketCreateCronJobConf {
    /// 成功任务保留数
    pub successful_jobs_history_limit: Option<i32>,
    /// 失败任务保留数
    pub failed_jobs_history_limit: Option<i32>,
    /// 并发策略
    ///
    /// Codes:
    ///
    /// - `0` 允许
    /// - `1` 禁止
    /// - `2` 替换
    pub concurrency_policy: i32,
    /// 成功运行次数
    pub completions: Option<i32>,
    /// 可并行数
    pub parallelism: Option<i32>,
    /// 最大超时时间, in seconds
    pub active_deadline_seconds: Option<i64>,
    /// 重试次数
    pub backoff_limit: Option<i32>,
    /// 重启策略
    ///
    /// Codes:
    ///
    /// - `0` 永不重启
    /// - `1` 失败时重启
    pub restart_policy: i32,
}

impl DoudianOpenCloudV1DeployTicketCreateCronJobConf {
    /// With the parameters that are required.
    pub fn new(concurrency_policy: i32, restart_policy: i32) -> Self {
        Self {
            successful_jobs_history_limit: None,
            failed_jobs_history_limit: None,
            concurrency_policy,
            completions: None,
            parallelism: None,
            active_deadline_seconds: None,
            backoff_limit: None,
            restart_policy,
        }
    }

    /// Sets `successful_jobs_history_limit` (成功任务保留数).
    #[must_use]
    pub fn successful_jobs_history_limit(
        mut self,
        successful_jobs_history_limit: i32,
    ) -> Self {
        self.successful_jobs_history_limit = Some(successful_jobs_history_limit);
        self
    }

    /// Sets `failed_jobs_history_limit` (失败任务保留数).
    #[must_use]
    pub fn failed_jobs_history_limit(mut self, failed_jobs_history_limit: i32) -> Self {
        self.failed_jobs_history_limit = Some(failed_jobs_history_limit);
        self
    }

    /// Sets `completions` (成功运行次数).
    #[must_use]
    pub fn completions(mut self, completions: i32) -> Self {
        self.completions = Some(completions);
        self
    }

    /// Sets `parallelism` (可并行数).
    #[must_use]
    pub fn parallelism(mut self, parallelism: i32) -> Self {
        self.parallelism = Some(parallelism);
        self
    }

    /// Sets `active_deadline_seconds` (最大超时时间).
    #[must_use]
    pub fn active_deadline_seconds(mut self, active_deadline_seconds: i64) -> Self {
        self.active_deadline_seconds = Some(active_deadline_seconds);
        self
    }

    /// Sets `backoff_limit` (重试次数).
    #[must_use]
    pub fn backoff_limit(mut self, backoff_limit: i32) -> Self {
        self.backoff_limit = Some(backoff_limit);
        self
    }
}

impl rt::Encode for DoudianOpenCloudV1DeployTicketCreateCronJobConf {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudV1DeployTicketCreateCronJobConf",
            &[
                rt::Field("successful_jobs_history_limit", 0, &[]),
                rt::Field("failed_jobs_history_limit", 0, &[]),
                rt::Field("concurrency_policy", rt::REQUIRED, &["0", "1", "2"]),
                rt::Field("completions", 0, &[]),
                rt::Field("parallelism", 0, &[]),
                rt::Field("active_deadline_seconds", 0, &[]),
                rt::Field("backoff_limit", 0, &[]),
                rt::Field("restart_policy", rt::REQUIRED, &["0", "1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.active_deadline_seconds);
        rt::put(w, 6, &self.backoff_limit);
        rt::put(w, 3, &self.completions);
        rt::put(w, 2, &self.concurrency_policy);
        rt::put(w, 1, &self.failed_jobs_history_limit);
        rt::put(w, 4, &self.parallelism);
        rt::put(w, 7, &self.restart_policy);
        rt::put(w, 0, &self.successful_jobs_history_limit);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenCloudV1DeployTicketCreateCronJobConf {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.successful_jobs_history_limit, r),
            1 => rt::get(&mut self.failed_jobs_history_limit, r),
            2 => rt::get(&mut self.concurrency_policy, r),
            3 => rt::get(&mut self.completions, r),
            4 => rt::get(&mut self.parallelism, r),
            5 => rt::get(&mut self.active_deadline_seconds, r),
            6 => rt::get(&mut self.backoff_limit, r),
            7 => rt::get(&mut self.restart_policy, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOpenCloudV1DeployTicketCreateCronJobConf);

rt::impl_serde!(DoudianOpenCloudV1DeployTicketCreateCronJobConf, Self::default());

/// Part of the answer to `openCloud.v1.deployTicket.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOpenCloudV1DeployTicketCreateData {
    /// 发布单信息
    pub ticket: Option<DoudianOpenCloudV1DeployTicketCreateTicket>,
}

impl rt::Encode for DoudianOpenCloudV1DeployTicketCreateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudV1DeployTicketCreateData",
            &[rt::Field("ticket", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.ticket);
    }
}

impl rt::Decode for DoudianOpenCloudV1DeployTicketCreateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ticket, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOpenCloudV1DeployTicketCreateData);

rt::impl_serde!(DoudianOpenCloudV1DeployTicketCreateData, Self::default());

/// Part of the answer to `openCloud.v1.deployTicket.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOpenCloudV1DeployTicketCreateTicket {
    /// 发布单名称
    pub name: Option<String>,
    /// 发布单ID
    pub ticket_id: Option<String>,
    /// 发布单类型
    ///
    /// Codes:
    ///
    /// - `0` 正常发布
    /// - `1` 重启发布
    /// - `2` 回退发布
    pub ticket_type: Option<i32>,
    /// 发布单状态
    ///
    /// Codes:
    ///
    /// - `0` 待审批
    /// - `10` 待部署
    /// - `20` 部署中
    /// - `40` 部分成功
    /// - `98` 取消发布
    /// - `99` 部署失败
    /// - `100` 部署成功
    /// - `110` 已回滚
    pub ticket_status: Option<i32>,
    /// 配置ID
    pub config_id: Option<String>,
    /// 容器服务ID
    pub cs_id: Option<String>,
    /// 镜像版本ID
    pub image_version_id: Option<String>,
    /// 备注
    pub remark: Option<String>,
    /// 升级策略
    ///
    /// Codes:
    ///
    /// - `1` 滚动更新
    /// - `2` 重新创建
    pub upgrade_strategy: Option<i32>,
    /// 最大不可用百分比
    pub max_unavailable: Option<i32>,
    /// 最大超量百分比
    pub max_surge: Option<i32>,
    /// 最大不可用实例数
    pub max_unavailable_num: Option<i32>,
    /// 最大超量实例数
    pub max_surge_num: Option<i32>,
    /// 附加信息
    pub extra: BTreeMap<String, String>,
    /// 发布耗时
    pub use_time: Option<i32>,
    /// 是否展示实例列表
    pub show_instance_list: Option<bool>,
    /// 确认时间
    pub confirm_time: Option<i32>,
    /// 创建时间
    pub create_time: Option<i32>,
    /// 更新时间
    pub update_time: Option<i32>,
}

impl rt::Encode for DoudianOpenCloudV1DeployTicketCreateTicket {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudV1DeployTicketCreateTicket",
            &[
                rt::Field("name", 0, &[]),
                rt::Field("ticket_id", 0, &[]),
                rt::Field("ticket_type", 0, &["0", "1", "2"]),
                rt::Field(
                    "ticket_status",
                    0,
                    &["0", "10", "20", "40", "98", "99", "100", "110"],
                ),
                rt::Field("config_id", 0, &[]),
                rt::Field("cs_id", 0, &[]),
                rt::Field("image_version_id", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("upgrade_strategy", 0, &["1", "2"]),
                rt::Field("max_unavailable", 0, &[]),
                rt::Field("max_surge", 0, &[]),
                rt::Field("max_unavailable_num", 0, &[]),
                rt::Field("max_surge_num", 0, &[]),
                rt::Field("extra", 0, &[]),
                rt::Field("use_time", 0, &[]),
                rt::Field("show_instance_list", 0, &[]),
                rt::Field("confirm_time", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("update_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.config_id);
        rt::put(w, 16, &self.confirm_time);
        rt::put(w, 17, &self.create_time);
        rt::put(w, 5, &self.cs_id);
        rt::put(w, 13, &self.extra);
        rt::put(w, 6, &self.image_version_id);
        rt::put(w, 10, &self.max_surge);
        rt::put(w, 12, &self.max_surge_num);
        rt::put(w, 9, &self.max_unavailable);
        rt::put(w, 11, &self.max_unavailable_num);
        rt::put(w, 0, &self.name);
        rt::put(w, 7, &self.remark);
        rt::put(w, 15, &self.show_instance_list);
        rt::put(w, 1, &self.ticket_id);
        rt::put(w, 3, &self.ticket_status);
        rt::put(w, 2, &self.ticket_type);
        rt::put(w, 18, &self.update_time);
        rt::put(w, 8, &self.upgrade_strategy);
        rt::put(w, 14, &self.use_time);
    }
}

impl rt::Decode for DoudianOpenCloudV1DeployTicketCreateTicket {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.ticket_id, r),
            2 => rt::get(&mut self.ticket_type, r),
            3 => rt::get(&mut self.ticket_status, r),
            4 => rt::get(&mut self.config_id, r),
            5 => rt::get(&mut self.cs_id, r),
            6 => rt::get(&mut self.image_version_id, r),
            7 => rt::get(&mut self.remark, r),
            8 => rt::get(&mut self.upgrade_strategy, r),
            9 => rt::get(&mut self.max_unavailable, r),
            10 => rt::get(&mut self.max_surge, r),
            11 => rt::get(&mut self.max_unavailable_num, r),
            12 => rt::get(&mut self.max_surge_num, r),
            13 => rt::get(&mut self.extra, r),
            14 => rt::get(&mut self.use_time, r),
            15 => rt::get(&mut self.show_instance_list, r),
            16 => rt::get(&mut self.confirm_time, r),
            17 => rt::get(&mut self.create_time, r),
            18 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOpenCloudV1DeployTicketCreateTicket);

rt::impl_serde!(DoudianOpenCloudV1DeployTicketCreateTicket, Self::default());
